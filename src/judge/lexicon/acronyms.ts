const TABLE = `
nasa:national aeronautics space administration
nato:north atlantic treaty organization
unesco:united nations educational scientific cultural organization
unicef:united nations children fund/united nations international children emergency fund
fifa:federation internationale football association
uefa:union european football associations
who:world health organization
cia:central intelligence agency
fbi:federal bureau investigation
nsa:national security agency
bbc:british broadcasting corporation
cnn:cable news network
nbc:national broadcasting company
abc:american broadcasting company/australian broadcasting corporation
nfl:national football league
nba:national basketball association
imf:international monetary fund
wto:world trade organization
un:united nations
eu:european union
opec:organization petroleum exporting countries
ibm:international business machines
mit:massachusetts institute technology
kgb:komitet gosudarstvennoy bezopasnosti/committee state security
fda:food drug administration
irs:internal revenue service
ussr:union soviet socialist republics
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
