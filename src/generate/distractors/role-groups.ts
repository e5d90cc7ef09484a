/** What people are, by the words that tell it: a line holds roles that pass for each other. */
const LINES = {
  coach: 'coach manager trainer',
  player:
    'player goalkeeper defender midfielder striker forward winger captain substitute quarterback pitcher batsman bowler',
  athlete:
    'cyclist swimmer runner sprinter boxer golfer skier jockey wrestler gymnast grandmaster champion',
  referee: 'referee umpire linesman',
  politician:
    'president premier chancellor minister mayor senator governor candidate leader congressman congresswoman councillor lawmaker legislator politician king queen prime',
  envoy: 'ambassador envoy diplomat',
  scientist:
    'scientist researcher professor astronomer physicist chemist biologist ecologist geologist archaeologist psychologist economist historian virologist epidemiologist oceanographer meteorologist seismologist coauthor co-author nutritionist',
  healer: 'doctor surgeon nurse dentist pharmacist midwife paramedic',
  lawyer: 'lawyer attorney barrister prosecutor solicitor judge magistrate counsel',
  police: 'sheriff inspector insp detective det officer constable sergeant firefighter',
  business:
    'executive chairman chairwoman owner entrepreneur billionaire businessman businesswoman treasurer',
  finance: 'investor banker analyst',
  speaker: 'spokesman spokeswoman spokesperson representative',
  artist:
    'singer rapper musician actor actress comedian painter sculptor dancer choreographer composer conductor violinist pianist drummer guitarist artist illustrator cosplayer',
  writer:
    'author writer novelist poet journalist reporter editor critic columnist blogger broadcaster presenter photographer',
  architect: 'architect designer engineer programmer',
  teaching: 'teacher principal headteacher',
  learning: 'student pupil',
  worker:
    'farmer driver pilot baker chef shopkeeper sailor fisherman pensioner soldier priest bishop',
  director: 'director',
  founder: 'founder co-founder creator inventor',
  accused: 'defendant',
}

const groups = new Map(
  Object.entries(LINES).flatMap(([group, words]) => words.split(' ').map((word) => [word, group])),
)

/** The group of a role, or null for a word that tells none: "coach" and "manager" are of one, "Insp." is an inspector. */
export const roleGroup = (word: string): string | null =>
  groups.get(word.toLowerCase().replace(/\.$/, '')) ?? null
