/** What the rules ask of a sentence in a made-up article of March 14, 2023. */
const LABEL = 'According to the March 2023 article "A made-up article",'
const UNDATED = 'According to the article "A made-up article",'

export const ASKED = [
  {
    text: 'The Park Museum has paid compensation of £640,000 to the Norvik Group.',
    prompt: `${LABEL} how much compensation did the Park Museum pay to the Norvik Group?`,
    key: '£640,000',
  },
  {
    text: 'The Park Museum paid a fine of $4,000 to the Norvik Group.',
    prompt: `${LABEL} how large a fine did the Park Museum pay to the Norvik Group?`,
    key: '$4,000',
  },
  {
    text: 'The Norvik Group cut prices of wooden boats by 71 percent in Bergen.',
    prompt: `${LABEL} by what percentage did the Norvik Group cut prices of wooden boats in Bergen?`,
    key: '71 percent',
  },
  {
    text: 'The Park Museum was badly damaged on May 22, 1960 by the strongest earthquake ever recorded.',
    prompt: `${UNDATED} when was the Park Museum damaged by the strongest earthquake ever recorded?`,
    key: 'May 22, 1960',
  },
  {
    text: 'The Falkor was retired in March 2022 and was donated to Italy.',
    prompt: `${UNDATED} when was the Falkor retired?`,
    key: 'March 2022',
  },
  {
    text: 'Ann Roth left. She founded the Park Museum in Tarn in 1996.',
    prompt: `${UNDATED} in what year did Ann Roth found the Park Museum in Tarn?`,
    key: '1996',
  },
  {
    text: 'Ann Roth opened the Park Museum in Tarn on Saturday.',
    prompt: `${UNDATED} when did Ann Roth open the Park Museum in Tarn?`,
    key: 'March 11, 2023',
  },
  {
    text: 'In 1996, Mayor Ann Roth founded the Park Museum in Tarn.',
    prompt: `${UNDATED} in what year did Ann Roth found the Park Museum in Tarn?`,
    key: '1996',
  },
  {
    text: 'In 1996, Ann Roth founded the Park Museum in Tarn.',
    prompt: `${LABEL} who founded the Park Museum in Tarn in 1996?`,
    key: 'Ann Roth',
  },
  {
    text: 'The Park Museum in Tarn was founded by Ann Roth in 1996.',
    prompt: `${LABEL} who founded the Park Museum in Tarn in 1996?`,
    key: 'Ann Roth',
  },
  {
    text: 'Ann Roth was convicted of fraud in Tarn in 1996.',
    prompt: `${UNDATED} in what year was Ann Roth convicted of fraud in Tarn?`,
    key: '1996',
  },
  {
    text: 'Sam Berg came. Ann Roth stated Berg left the town of Tarn on March 3.',
    prompt: `In the article "A made-up article", according to Ann Roth, when did Sam Berg leave the town of Tarn?`,
    key: 'March 3, 2023',
  },
  {
    text: 'Founded in 1921, the Norvik Group employs 4,300 people.',
    prompt: `${UNDATED} in what year was the Norvik Group founded?`,
    key: '1921',
  },
  {
    text: 'Ann Roth opened the Park Museum in Tarn on 3/14/2019.',
    prompt: `${UNDATED} when did Ann Roth open the Park Museum in Tarn?`,
    key: 'March 14, 2019',
  },
  {
    text: 'Ann Roth opened the Park Museum in Tarn on 3/4/2019.',
    prompt: `${LABEL} who opened the Park Museum in Tarn?`,
    key: 'Ann Roth',
  },
  {
    text: 'Ann Roth, a student, was charged with stealing three boats from the Norvik Group.',
    prompt: `${LABEL} who was charged with stealing three boats from the Norvik Group?`,
    key: 'Ann Roth',
  },
  {
    text: '“It went well,” said Anna Dahl, executive director of the Norvik Group.',
    prompt: `${LABEL} who was the executive director of the Norvik Group?`,
    key: 'Anna Dahl',
  },
  {
    text: 'Anna Dahl, the chief engineer of the Norvik Group, left.',
    prompt: `${LABEL} who was the chief engineer of the Norvik Group?`,
    key: 'Anna Dahl',
  },
  {
    text: 'They saw Norway’s coach Anna Dahl.',
    prompt: `${LABEL} who was Norway's coach?`,
    key: 'Anna Dahl',
  },
  {
    text: 'They saw the Norwegian team’s coach, Anna Dahl.',
    prompt: `${LABEL} who was the Norwegian team's coach?`,
    key: 'Anna Dahl',
  },
  {
    text: 'Nine fishermen from Tarn drowned in the storm of 1962.',
    prompt: `${LABEL} how many fishermen from Tarn drowned in the storm of 1962?`,
    key: 'nine',
  },
  {
    text: 'Ann Roth bought nine wooden boats in Bergen.',
    prompt: `${LABEL} how many wooden boats did Ann Roth buy in Bergen?`,
    key: 'nine',
  },
  {
    text: 'Ann Roth sold nearly 2,500 records in Bergen.',
    prompt: `${LABEL} about how many records did Ann Roth sell in Bergen?`,
    key: '2,500',
  },
  {
    text: 'The Park Museum bought the house in Tarn for $45,000 in 2019.',
    prompt: `${LABEL} for how much did the Park Museum buy the house in Tarn in 2019?`,
    key: '$45,000',
  },
  {
    text: 'A court in Tarn fined the Norvik Group $45,000 for pollution.',
    prompt: `${LABEL} how much did a court in Tarn fine the Norvik Group for pollution?`,
    key: '$45,000',
  },
  {
    text: 'Ann Roth taught biology in Tarn for 14 years.',
    prompt: `${LABEL} for how long did Ann Roth teach biology in Tarn?`,
    key: '14 years',
  },
  {
    text: 'Researchers found that rust caused 46 percent of damage to footbridges.',
    prompt: `${LABEL} rust caused what percentage of damage to footbridges?`,
    key: '46 percent',
  },
  {
    text: 'In 2019, Ann Roth won 68 percent of the vote.',
    prompt: `${LABEL} what percentage of the vote did Ann Roth win in 2019?`,
    key: '68 percent',
  },
  {
    text: '“Every bolt of the bridge has been replaced at least once since winter,” said engineer Anna Dahl.',
    prompt: `${LABEL} who said, "Every bolt of the bridge has been replaced at least once since winter"?`,
    key: 'Anna Dahl',
  },
  {
    text: 'Bees like tea, according to a study published on Monday in the journal Bee Letters.',
    prompt:
      'Which journal published the study on which the March 2023 article "A made-up article" reports?',
    key: 'Bee Letters',
  },
  {
    text: 'They like the Norvik Foundation, the Tarn Foundation and the Hill Foundation. The Berg Foundation bought the Park Museum in 2019.',
    prompt: `${LABEL} which foundation bought the Park Museum in 2019?`,
    key: 'Berg Foundation',
  },
]

/** Sentences of which nothing may be asked, with what a careless rule would ask. */
export const NOT_ASKED = [
  { text: 'The Norvik Group fell 3 percent in Oslo in 2019.', why: 'prices move everywhere' },
  {
    text: 'The Norvik Group was advised by the Park Bank and the Hill Group by the Berg Bank in 2019.',
    why: 'two facts with one verb',
  },
  { text: 'Ann Roth was nominated in 2012.', why: 'for what' },
  { text: 'Ann Roth apologised to Sam Berg in person.', why: 'slight' },
  {
    text: 'It was so. Nobody came. Drivers in Tarn sounded horns on Saturday.',
    why: 'some drivers',
  },
  {
    text: 'It was so. Sam Berg sang. Nobody came. Berg’s own director, Ann Roth, left.',
    why: 'the director of what',
  },
  { text: 'They met Ann Roth, the winner of Thursday’s stage.', why: 'which Thursday' },
  { text: 'They met a former head of the Park Museum, Ann Roth.', why: 'one of many' },
  {
    text: 'The Norvik Group filled an average of 77 percent of the seats in 2022.',
    why: 'no event has this date',
  },
  { text: 'It was so. Kim Roth left. The elder Roth died in 2011.', why: 'another Roth' },
  {
    text: '“Every bolt of the bridge will be replaced for them before the winter,” said engineer Anna Dahl.',
    why: 'who or what "them" is was said before the quotation',
  },
  { text: 'Ann Roth, 58, left.', why: 'the title does not say who she is' },
  { text: 'Ann Roth was born in Tarn in 1978.', why: 'a bare fact' },
  { text: 'Anna Dahl, a spokeswoman for the Norvik Group, left.', why: 'a minor office' },
  { text: 'Ann Roth read the Park Journal in Tarn in 2019.', why: 'a minor deed' },
  { text: 'A court in Tarn fined the Norvik Group $45,000.', why: 'for what' },
  { text: 'The Park Museum bought the rights for $45,000 in 2019.', why: 'the rights to what' },
  {
    text: 'They saw Tarn City manager Ann Roth. Its office is in Tarn.',
    why: 'a role from inside a longer name',
  },
  {
    text: 'Norway’s coach Ann Roth was replaced by Tom Kerr.',
    why: 'two have held it',
  },
  { text: 'Ann Roth launched a propaganda journal in Bergen in 2019.', why: 'a word that judges' },
  {
    text: '“Nobody who ever crossed the bridge in winter could forget about that dog,” said engineer Anna Dahl.',
    why: 'which dog',
  },
  { text: 'They met the Norwegian director Anna Dahl.', why: 'a director of what' },
  { text: 'She opened the Park Museum in Tarn on Saturday.', why: 'nobody is named' },
  { text: 'Ann Roth opened it on Saturday.', why: 'what she opened is not told' },
  { text: 'Ann Roth opened the museum on Saturday.', why: 'of many museums' },
  { text: 'Ann Roth may have opened the Park Museum on Saturday.', why: 'she may' },
  { text: 'Ann Roth had opened the Park Museum since Saturday.', why: 'no day of a open' },
  { text: 'Ann Roth did not open the Park Museum on Saturday.', why: 'denied' },
  { text: 'Roth opened the Park Museum in Tarn on Saturday.', why: 'Roth alone' },
  {
    text: 'Ann West stayed. Tom West left. West opened the Park Museum in Tarn on Saturday.',
    why: 'one of two',
  },
  {
    text: 'He left. Ann Roth, met with the President of Norway, left.',
    why: 'what was done is no role',
  },
  { text: 'They saw city mayor Ann Roth.', why: 'the title names no city' },
  { text: 'Nine of her friends drowned in the storm.', why: 'whose' },
  { text: 'Nine players were booked in the match.', why: 'of many matches' },
  { text: 'Nine minutes later, Ann Roth scored.', why: 'later than what' },
  { text: '46 percent of samples from Tarn were rusty in 2018.', why: 'no count' },
  { text: 'Nine is the number of bridges that were built in Tarn.', why: 'no count' },
  { text: 'Nine was enough to win the prize of Tarn.', why: 'no count' },
  {
    text: 'Ana Vasquez and Leo Vasquez stayed. Ann Roth, a former student of Vasquez, left.',
    why: 'one of two',
  },
  { text: '“It was good,” said coach Anna Dahl.', why: 'many may have said so' },
  {
    text: '“She is the best engineer that the town of Tarn ever had in its history,” said coach Anna Dahl.',
    why: 'about whom',
  },
  {
    text: '“Every bolt of the bridge has been replaced at least once since winter,” she said.',
    why: 'who spoke is not told',
  },
  { text: 'Sign up for the newsletter that Ann Roth founded in 1996!', why: 'no article' },
  { text: 'The Social Democrats said that they left.', why: 'no person' },
  { text: 'Ann Roth plans to open the Park Museum in Tarn in 2024.', why: 'still to come' },
  { text: 'It lasted five weeks.', why: 'what lasted' },
  { text: 'A dentist paid $45,000 for it.', why: 'for what' },
]
