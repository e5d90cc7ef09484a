/** What a sentence tells: subject, verb, parts with their roles, and how sure it is. */
export const FRAME_CASES = [
  {
    text: 'Kim Lee, 47, was questioned by investigators on Tuesday.',
    frames: ['Kim Lee | passive question | agent: by investigators | time: on Tuesday | stated'],
  },
  {
    text: 'The ship, which was built in 1994, did not sink.',
    frames: [
      'The ship | passive build | time: in 1994 | stated',
      'The ship | active sink | stated | negative',
    ],
  },
  {
    text: 'In June 2018, the Park Museum bought a boat for $300.',
    frames: [
      'the Park Museum | active buy | time: In June 2018 | object: a boat | amount: for $300 | stated',
    ],
  },
  {
    text: 'Kim Lee said that the boat had been repaired in Tarn.',
    frames: ['the boat | passive repair | place: in Tarn | reported by Kim Lee'],
  },
  {
    text: 'A boat ran aground near Tarn, the coastguard said on Monday.',
    frames: [
      'A boat | active run | other: aground | place: near Tarn | reported by the coastguard',
    ],
  },
  {
    text: 'About 60 percent of the food arrives by ferry, according to Kim Lee.',
    frames: [
      'About 60 percent of the food | active arrive | other: by ferry | reported by Kim Lee',
    ],
  },
  {
    text: 'Kim Lee will visit Tarn.',
    frames: ['Kim Lee | active visit | object: Tarn | future'],
  },
  {
    text: 'Kim Lee may have visited Tarn.',
    frames: ['Kim Lee | active visit | object: Tarn | possible'],
  },
  {
    text: 'Its director, Kim Lee, left Tarn and moved to Oslo in 1983.',
    frames: [
      'Kim Lee | active leave | object: Tarn | stated',
      'Kim Lee | active move | place: to Oslo | time: in 1983 | stated',
    ],
  },
  {
    text: 'A bridge built in 1962 collapsed on Monday.',
    frames: ['A bridge | active collapse | time: on Monday | stated'],
  },
  {
    text: 'Founded in 1921, the Norvik Group moved to Tarn.',
    frames: [
      'the Norvik Group | passive found | time: in 1921 | stated',
      'the Norvik Group | active move | other: to Tarn | stated',
    ],
  },
  {
    text: 'OSLO (Reuters) - Kim Lee was jailed in Tarn for stealing a boat.',
    frames: ['Kim Lee | passive jail | place: in Tarn | other: for stealing a boat | stated'],
  },
  {
    text: 'The Park Prize was founded by Kim Lee to help cats, dogs and birds.',
    frames: ['The Park Prize | passive found | agent: by Kim Lee | stated'],
  },
  {
    text: 'Kim Lee lived in Portland, Oregon.',
    frames: ['Kim Lee | active live | place: in Portland, Oregon | stated'],
  },
  {
    text: 'Scientists from Japan, Chile and Canada also took part.',
    frames: [],
  },
  { text: '"It was good," said a friend of Kim Lee.', frames: [] },
]

/** Of whom "she" or "it" is said, by the sentence before; null where that leaves a choice. */
export const ANTECEDENT_CASES = [
  { text: 'Ann Lee left. She moved to Oslo.', name: 'Ann Lee' },
  { text: 'The Park Museum opened in Tarn. It cost $300.', name: 'Park Museum' },
  { text: 'The prize was founded by Ann Lee. She moved to Oslo.', name: 'Ann Lee' },
  { text: 'Ann Lee met Mary Bell. She moved to Oslo.', name: null },
  { text: 'Ann Lee left. He moved to Oslo.', name: null },
  { text: 'They left. She moved to Oslo.', name: null },
]
