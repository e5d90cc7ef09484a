/**
 * What news is about, by the words that tell it. A word before the bar tells its subject almost alone
 * and weighs three times as much as one after it.
 */
const TABLE = {
  sport: `goalkeeper midfielder striker tournament championship olympics olympic quarterfinal semifinal fifa uefa nba nfl tennis cricket rugby basketball baseball hockey marathon goalless penalty kick|match team coach player goal league cup medal race athlete stadium season final defeat score champion half referee`,
  science: `researcher scientist laboratory nasa astronomer telescope physicist biologist fossil species genome spacecraft asteroid experiment peer-reviewed archaeologist robot robotics|study journal university institute science planet data theory discovery research space orbit model`,
  technology: `software smartphone internet hacker encryption algorithm startup google microsoft apple browser cybersecurity app|computer online user data device network website digital code engineer`,
  health: `patient vaccine disease virus epidemic pandemic hospital surgeon cancer deficiency symptom infection nutrition medicine diagnosis obesity|health doctor drug treatment medical child risk clinical diet study nurse`,
  environment: `climate warming ozone emission carbon pollution wildlife conservation biodiversity deforestation glacier drought renewable|crop forest ocean energy environment temperature species water coal plant farm`,
  disasters: `earthquake tsunami hurricane cyclone tornado flood flooding wildfire eruption landslide avalanche shipwreck derailment evacuate rescuer wreckage|storm fire crash collapse explosion rescue victim survivor damage emergency drown injure kill`,
  law: `court judge prosecutor defendant lawsuit attorney verdict jury trial sentence convict parole pardon clemency felony inmate prison arrest murder robbery theft sheriff co-defendant|police crime charge case law legal guilty suspect lawyer plea investigation detain custody evidence jail`,
  politics: `president parliament senate congress election minister senator lawmaker republican democrat diplomat referendum campaign treaty sanction governor mayor embassy government|vote party policy political leader bill summit official administration candidate council state nation protest`,
  business: `shareholder revenue earnings inflation investor merger bankruptcy stock retailer startup tariff export profit|company market bank price sale industry firm trade economy executive million billion dollar employee customer brand`,
  culture: `album concert museum exhibition novel festival actress actor singer rapper film movie comic theatre painting orchestra celebrity convention|music artist art show star fan author book song award culture stage audience anime`,
  religion: `church mosque pope bishop priest temple cathedral synagogue christian muslim buddhist hindu rabbi imam worship|faith religion religious prayer organization holy`,
  education: `classroom kindergarten curriculum pupil tuition headteacher scholarship campus undergraduate|school student teacher university education college grade exam class`,
} as const

export type Subject = keyof typeof TABLE

export const SUBJECTS = Object.keys(TABLE) as Subject[]

const STRONG = 3

/** Each word with the subjects that it tells, and how clearly. */
export const SUBJECT_WORDS = new Map<string, { subject: Subject; weight: number }[]>()
for (const subject of SUBJECTS) {
  const [strong = '', plain = ''] = TABLE[subject].split('|')
  for (const [words, weight] of [
    [strong, STRONG],
    [plain, 1],
  ] as const) {
    for (const word of words.split(' ')) {
      SUBJECT_WORDS.set(word, [...(SUBJECT_WORDS.get(word) ?? []), { subject, weight }])
    }
  }
}
