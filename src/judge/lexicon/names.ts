/** Titles, ranks and forms of address: they may be there or not. */
const list = (words: string) => new Set(words.split(' '))

export const TITLES = list(
  'mr mrs ms miss mister sir dame lord lady doctor professor president king queen prince princess emperor empress pope saint captain general colonel sergeant major admiral lieutenant commander senator governor secretary minister chancellor judge justice reverend father sister brother mother bishop archbishop cardinal rabbi imam sheikh sultan tsar czar kaiser duke duchess count countess earl baron baroness marquis haji dr hon honorable congressman congresswoman representative mayor ambassador chief master madam madame mme monsieur herr frau don dona sri shri pandit mahatma',
)

/** What a person is or does, before a name: "actor Guy Henry", "American singer Beyonce". */
export const ROLES = list(
  'actor actress maestro singer songwriter musician rapper band duo group composer author writer novelist poet playwright director producer artist painter sculptor architect player footballer golfer boxer cricketer swimmer sprinter athlete driver quarterback coach manager politician businessman businesswoman entrepreneur inventor scientist physicist chemist biologist botanist astronomer mathematician philosopher economist historian explorer navigator engineer lawyer attorney journalist broadcaster presenter host comedian comic model dancer chef activist founder leader ruler monarch dictator aide adviser advisor officer astronaut pilot character rap pop rock country jazz film movie television screen stage production co voice vocals lead born man woman guy legend star icon family somebody someone presumably possibly probably twins former vice prime',
)

/** Nouns that ask for a person: "which singer". */
export const PERSON_NOUNS = list(
  'actor actress singer songwriter musician rapper composer author writer novelist poet playwright director producer artist painter sculptor architect player footballer golfer boxer cricketer swimmer sprinter athlete driver quarterback coach manager politician businessman businesswoman entrepreneur inventor scientist physicist chemist biologist botanist astronomer mathematician philosopher economist historian explorer navigator engineer lawyer attorney journalist broadcaster presenter host comedian model dancer chef activist founder leader ruler monarch dictator adviser advisor astronaut pilot character man woman president king queen prince princess emperor empress pope saint general admiral senator governor minister chancellor bishop archbishop duke duchess earl sultan tsar pharaoh brother sister wife husband father mother son daughter god goddess hero heroine detective dane briton',
)

/** Relations: "X's sister" is not X. */
export const KIN = list(
  'mother father brother sister son daughter wife husband widow uncle aunt nephew niece cousin grandfather grandmother grandson stepson assistant secretary teacher friend successor predecessor',
)

/** People whom one more name makes others: the full names, since their short forms are shared. */
export const NAMESAKES: readonly (readonly string[])[] = [
  'martin luther',
  'john quincy adams',
  'john paul jones',
  'george h w bush',
  'george w bush',
  'mary wollstonecraft',
  'john wilkes booth',
  'john stuart mill',
].map((name) => name.split(' '))

/** Small words inside a name. They bind to the word behind, and may be left out. */
export const PARTICLES = list(
  'van von der den de del della di da du des la le el al bin ibn ben abu ap mac y e dos das do te ter ten zu zur af av st saint o',
)

/** What follows a name. A different one is a different person. */
export const SUFFIXES = list(
  'junior senior ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii',
)

const GROUPS = [
  'frederick friedrich fredrik federico frederic',
  'peter pyotr pierre pietro pedro piotr',
  'john johann juan giovanni jean ivan johannes',
  'charles carl karl carlos carlo',
  'william wilhelm guillaume guillermo',
  'henry heinrich henri enrique',
  'louis ludwig luis luigi lodewijk',
  'nicholas nikolai nicolas niccolo',
  'michael mikhail michel miguel',
  'joseph josef giuseppe jose',
  'francis franz francesco francisco',
  'paul pablo paolo pavel',
  'philip felipe philippe',
  'catherine ekaterina',
  'leo lev',
  'george georg giorgio jorge georges',
  'alexander alexandre aleksandr',
  'theodore fyodor',
  'andrew andrei',
  'stephen stefan etienne',
  'christopher cristobal cristoforo',
  'vincent vincenzo',
  'anthony antonio anton',
  'matthew mateo',
  'mark marco marc marcus',
  'robert roberto',
  'raphael raffaello',
  'sergei sergey serge',
  'william bill billy will willy willie liam',
  'robert bob bobby rob bert',
  'richard rick ricky dick rich richie',
  'james jim jimmy jamie',
  'john johnny jack jon',
  'jonathan jon jonny',
  'joseph joe joey jo',
  'thomas tom tommy',
  'charles charlie chuck',
  'edward ed eddie ted teddy ned',
  'edmund ed ned',
  'theodore ted teddy theo',
  'francis frank frankie fran',
  'franklin frank',
  'frederick fred freddie freddy',
  'alfred alf fred alfie',
  'alexander alex alec sandy al xander',
  'alexandra alex sandra lexi',
  'albert al bert',
  'alan al',
  'allen al',
  'andrew andy drew',
  'anthony tony',
  'abraham abe',
  'antonio tony',
  'arthur art',
  'benjamin ben benny',
  'bernard bernie',
  'christopher chris kit',
  'christine chris tina',
  'christina chris tina',
  'daniel dan danny',
  'david dave davy davey',
  'donald don donny',
  'douglas doug',
  'dwight ike',
  'eugene gene',
  'geoffrey geoff jeff',
  'jeffrey jeff',
  'gerald gerry jerry',
  'gregory greg',
  'harold harry hal',
  'henry harry hank hal',
  'isaac ike',
  'jacob jake',
  'joshua josh',
  'kenneth ken kenny',
  'lawrence larry laurie',
  'laurence larry laurie',
  'leonard len lenny leo',
  'leonardo leo',
  'louis lou louie',
  'matthew matt matty',
  'maxwell max',
  'michael mike mick mickey',
  'mitchell mitch',
  'nathaniel nat nate nathan',
  'nicholas nick',
  'oliver ollie',
  'patrick pat paddy',
  'patricia pat patty tricia',
  'peter pete',
  'philip phil',
  'phillip phil',
  'raymond ray',
  'ronald ron ronnie',
  'samuel sam sammy',
  'samantha sam',
  'sidney sid',
  'stanley stan',
  'stephen steve stevie',
  'steven steve stevie',
  'timothy tim timmy',
  'victor vic',
  'victoria vicky',
  'vincent vince',
  'vladimir vlad',
  'walter walt',
  'zachary zach zack',
  'abigail abby',
  'angela angie',
  'barbara barb',
  'catherine cathy kate katie kitty',
  'katherine kathy kate katie kitty',
  'kathleen kathy kate',
  'kathryn kathy kate katie',
  'charlotte lottie',
  'cynthia cindy',
  'deborah debbie deb debra',
  'diana di',
  'dorothy dot dolly',
  'eleanor ellie nell',
  'elizabeth liz lizzie beth betty bess eliza lisa betsy',
  'isabella bella izzy',
  'jane jenny',
  'jennifer jen jenny',
  'jessica jess',
  'joanna jo',
  'julia jules',
  'kimberly kim',
  'margaret maggie meg peggy marge greta',
  'martin marty',
  'mary molly polly mamie',
  'pamela pam',
  'penelope penny',
  'rebecca becky becca',
  'sarah sally sadie',
  'susan sue susie',
  'teresa terry tess',
  'theresa terry tess',
  'veronica ronnie',
]

/** Given names to the groups of short forms that they are in. Common English hypocorisms. */
export const NICKNAMES: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>()
  GROUPS.forEach((names, group) => {
    for (const name of names.split(' ')) groups.set(name, [...(groups.get(name) ?? []), group])
  })
  return groups
})()
