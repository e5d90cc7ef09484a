/** Titles, ranks and forms of address: they may be there or not. */
const list = (words: string) => new Set(words.split(' '))

export const TITLES = list(
  'mr mrs ms miss mister sir dame lord lady doctor professor president king queen prince princess emperor empress pope saint captain general colonel sergeant major admiral lieutenant commander senator governor secretary minister chancellor judge justice reverend father sister brother mother bishop archbishop cardinal rabbi imam sheikh sultan tsar czar kaiser duke duchess count countess earl baron baroness marquis haji dr hon honorable congressman congresswoman representative mayor ambassador chief master madam madame mme monsieur herr frau don dona sri shri pandit mahatma',
)

/** What a person is or does, before a name: "actor Guy Henry", "American singer Beyonce". */
export const ROLES = list(
  'actor actress singer songwriter musician rapper band duo group composer author writer novelist poet playwright director producer artist painter sculptor architect player footballer golfer boxer cricketer swimmer sprinter athlete driver quarterback coach manager politician businessman businesswoman entrepreneur inventor scientist physicist chemist biologist botanist astronomer mathematician philosopher economist historian explorer navigator engineer lawyer attorney journalist broadcaster presenter host comedian comic model dancer chef activist founder leader ruler monarch dictator aide adviser advisor officer astronaut pilot character rap pop rock country jazz film movie television screen stage production co voice vocals lead born man woman guy legend star icon family somebody someone presumably possibly probably twins former vice prime',
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
  'martin luther', 'john quincy adams', 'john paul jones', 'george h w bush', 'george w bush', 'mary wollstonecraft', 'john wilkes booth', 'john stuart mill',
].map((name) => name.split(' '))

/** Small words inside a name. They bind to the word behind, and may be left out. */
export const PARTICLES = list(
  'van von der den de del della di da du des la le el al bin ibn ben abu ap mac y e dos das do te ter ten zu zur af av st saint o',
)

/** What follows a name. A different one is a different person. */
export const SUFFIXES = list('junior senior ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii')

const GROUPS = [
  'frederick friedrich fredrik federico frederic', 'peter pyotr pierre pietro pedro piotr', 'john johann juan giovanni jean ivan johannes', 'charles carl karl carlos carlo', 'william wilhelm guillaume guillermo', 'henry heinrich henri enrique', 'louis ludwig luis luigi lodewijk', 'nicholas nikolai nicolas niccolo', 'michael mikhail michel miguel', 'joseph josef giuseppe jose', 'francis franz francesco francisco', 'paul pablo paolo pavel', 'philip felipe philippe', 'catherine ekaterina', 'leo lev', 'george georg giorgio jorge georges', 'alexander alexandre aleksandr', 'theodore fyodor', 'andrew andrei', 'stephen stefan etienne', 'christopher cristobal cristoforo', 'vincent vincenzo', 'anthony antonio anton', 'matthew mateo', 'mark marco marc marcus', 'james jaime', 'albert alberto', 'robert roberto', 'raphael raffaello', 'sergei sergey serge',
  'william bill billy will willy willie liam', 'robert bob bobby rob robbie bert', 'richard rick ricky dick rich richie',
  'james jim jimmy jamie jem', 'john johnny jack jon johnnie', 'jonathan jon jonny', 'joseph joe joey jo', 'thomas tom tommy',
  'charles charlie chuck chas chaz', 'edward ed eddie ted teddy ned', 'edmund ed ned', 'edwin ed', 'theodore ted teddy theo', 'francis frank frankie fran',
  'franklin frank', 'frederick fred freddie freddy', 'alfred alf fred alfie', 'alexander alex alec sandy al xander sasha', 'alexandra alex sandra lexi', 'albert al bert', 'alan al', 'allen al',
  'andrew andy drew', 'anthony tony ant', 'antonio tony', 'arthur art artie', 'benjamin ben benny benji', 'bernard bernie', 'bradley brad', 'calvin cal',
  'christopher chris kit topher', 'christine chris chrissy tina', 'christina chris tina', 'clifford cliff', 'daniel dan danny', 'david dave davy davey', 'dennis denny', 'donald don donny', 'douglas doug', 'dwight ike', 'eugene gene',
  'geoffrey geoff jeff', 'jeffrey jeff', 'gerald gerry jerry', 'gerard gerry', 'gregory greg', 'harold harry hal', 'henry harry hank hal', 'herbert herb bert', 'isaac ike', 'jacob jake', 'jeremiah jerry', 'jerome jerry', 'joshua josh', 'kenneth ken kenny',
  'lawrence larry laurie', 'laurence larry laurie', 'leonard len lenny leo', 'leonardo leo', 'leslie les', 'louis lou louie', 'lewis lou lew', 'matthew matt matty', 'maxwell max', 'maximilian max', 'michael mike mick mickey mikey', 'mitchell mitch',
  'nathaniel nat nate nathan', 'nathan nate', 'nicholas nick nicky nico', 'norman norm', 'oliver ollie', 'patrick pat paddy', 'patricia pat patty tricia trish', 'peter pete', 'philip phil pip', 'phillip phil', 'raymond ray', 'reginald reg reggie', 'ronald ron ronnie', 'roland roly', 'samuel sam sammy', 'samantha sam',
  'sebastian seb', 'sidney sid', 'sydney sid', 'stanley stan', 'stephen steve stevie', 'steven steve stevie', 'stuart stu', 'terence terry', 'timothy tim timmy', 'tobias toby', 'victor vic', 'victoria vicky vikki tori', 'vincent vince vinny', 'vladimir vlad', 'walter walt wally', 'wesley wes', 'zachary zach zack',
  'abigail abby', 'amanda mandy', 'angela angie', 'barbara barb babs', 'beatrice bea', 'catherine cathy kate katie kitty cat', 'katherine kathy kate katie kitty kat', 'kathleen kathy kate kat', 'kathryn kathy kate katie', 'caroline carrie', 'charlotte lottie', 'cynthia cindy', 'deborah debbie deb debra', 'diana di', 'dorothy dot dottie dolly', 'eleanor ellie nell nora',
  'elizabeth liz lizzie beth betty bess eliza lisa betsy', 'emily em', 'florence flo', 'gwendolyn gwen', 'isabella bella izzy', 'jacqueline jackie', 'jane jenny', 'janet jan', 'jennifer jen jenny', 'jessica jess jessie', 'joanna jo', 'josephine jo josie', 'judith judy', 'julia jules', 'kimberly kim', 'leticia tish', 'margaret maggie meg peggy marge margie greta', 'martha marty', 'martin marty', 'mary molly polly mamie', 'melissa mel', 'melanie mel', 'nancy nan',
  'pamela pam', 'penelope penny', 'priscilla cilla', 'rebecca becky becca', 'rosemary rosie', 'sarah sally sadie', 'susan sue susie', 'susanna sue', 'suzanne sue', 'teresa terry tess', 'theresa terry tess', 'valerie val', 'veronica ronnie', 'virginia ginny', 'vivian viv', 'winifred winnie', 'winston winnie',
]

/** Given names to the groups of short forms that they are in. Common English hypocorisms. */
export const NICKNAMES: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>()
  GROUPS.forEach((names, group) => {
    for (const name of names.split(' ')) groups.set(name, [...(groups.get(name) ?? []), group])
  })
  return groups
})()
