import { anchored } from './label.ts'
import { isInTitle, isLead } from './story.ts'
import { draft, type Rule } from './rule.ts'

/** How old someone was, as of the article that says it. */
export const howOld: Rule = (document) =>
  document.ages.flatMap(({ sentence, person, number }, at, all) => {
    const isFirst = all.findIndex((age) => age.person === person) === at
    // Of others the age is a bare fact: the title says who this one is.
    const isMain = isInTitle(person, document) && isLead(sentence, document)
    const prompt = anchored(`how old was ${person.full}?`, document, {
      keys: [String(number)],
    })
    if (!isFirst || !isMain || prompt === null) return []
    return draft(document, {
      rule: 'how-old',
      sentence,
      ordinal: sentence.mentions.findIndex(({ name }) => name === person),
      prompt,
      answer: {
        kind: 'number',
        text: String(number),
        value: { number, unit: 'year' },
        aliases: [`${number} years old`, `${number} years`],
      },
    })
  })
