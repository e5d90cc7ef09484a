const TABLE = `
nasa:national aeronautics space administration
nato:north atlantic treaty organization/north atlantic treaty organisation
unesco:united nations educational scientific cultural organization/united nations educational scientific cultural organisation
unicef:united nations children fund/united nations international children emergency fund
fifa:federation internationale football association/federation internationale de football association/federation internationale de football association
uefa:union european football associations
who:world health organization/world health organisation
cia:central intelligence agency
fbi:federal bureau investigation
nsa:national security agency
bbc:british broadcasting corporation
cnn:cable news network
nbc:national broadcasting company
cbs:columbia broadcasting system
abc:american broadcasting company/australian broadcasting corporation
nfl:national football league
nba:national basketball association
nhl:national hockey league
mlb:major league baseball
imf:international monetary fund
wto:world trade organization/world trade organisation
un:united nations/united nations organization
eu:european union
opec:organization petroleum exporting countries/organisation petroleum exporting countries
naacp:national association advancement colored people
aclu:american civil liberties union
ibm:international business machines/international business machines corporation
mit:massachusetts institute technology
ucla:university california los angeles
kgb:komitet gosudarstvennoy bezopasnosti/committee state security
epa:environmental protection agency
fda:food drug administration
irs:internal revenue service
wwf:world wildlife fund/world wide fund nature
ymca:young men christian association
raf:royal air force
ira:irish republican army
plo:palestine liberation organization/palestine liberation organisation
gm:general motors
ge:general electric
ussr:union soviet socialist republics
hbo:home box office
mgm:metro goldwyn mayer
rca:radio corporation america
dna:deoxyribonucleic acid
rna:ribonucleic acid
`

/** What well-known acronyms stand for, content words written together. By hand, from their owners' names. */
export const ACRONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [acronym = '', names = ''] = line.split(':')
      return [acronym, names.replaceAll(' ', '').split('/')]
    }),
)
