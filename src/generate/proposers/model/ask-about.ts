import type { AnalysedDocument } from '../../model.ts'
import { messageOf } from '../../steps/read-json.ts'
import type { Complete, Message } from './endpoint.ts'
import { INSTRUCTIONS, repairOf, requestOf } from './instructions.ts'
import { excerptOf } from './one-line.ts'
import { type Reading, readReply, type Suggestion } from './reply.ts'
import { sectionsOf } from './sections.ts'

export interface Asked {
  suggestions: Suggestion[]
  problems: string[]
}

const problemOf = (reading: Reading, content: string) =>
  `the reply does not fit, nor does the second one: ${reading.complaints.join(' ')}${
    reading.suggestions.length === 0 ? ` It begins: ${excerptOf(content)}` : ''
  }`

/** Asks once, and once more with what is wrong. What was right in the first reply is not lost. */
async function askAboutSection(complete: Complete, request: string): Promise<Asked> {
  const messages: Message[] = [
    { role: 'system', content: INSTRUCTIONS },
    { role: 'user', content: request },
  ]
  const content = await complete(messages)
  const first = readReply(content)
  if (first.complaints.length === 0) return { suggestions: first.suggestions, problems: [] }
  try {
    const repaired = await complete([
      ...messages,
      { role: 'assistant', content },
      { role: 'user', content: repairOf(first.complaints) },
    ])
    const second = readReply(repaired)
    const isBetter = second.suggestions.length >= first.suggestions.length
    return {
      suggestions: isBetter ? second.suggestions : first.suggestions,
      problems: second.complaints.length > 0 ? [problemOf(second, repaired)] : [],
    }
  } catch (error) {
    return {
      suggestions: first.suggestions,
      problems: [
        `the reply does not fit (${first.complaints.join(' ')}), and asking again failed: ${messageOf(error)}`,
      ],
    }
  }
}

/** What a model proposes about a document, section by section, with all that went wrong. */
export async function askAbout(complete: Complete, document: AnalysedDocument): Promise<Asked> {
  const sections = sectionsOf(document)
  const asked = await Promise.all(
    sections.map(async (section, at): Promise<Asked> => {
      const where = sections.length > 1 ? `section ${at + 1} of ${sections.length}: ` : ''
      const { suggestions, problems } = await askAboutSection(
        complete,
        requestOf(document, section),
      ).catch((error: unknown) => ({ suggestions: [], problems: [messageOf(error)] }))
      return { suggestions, problems: problems.map((problem) => `${where}${problem}`) }
    }),
  )
  const suggestions = asked.flatMap((one) => one.suggestions)
  const problems = asked.flatMap((one) => one.problems)
  return suggestions.length > 0 || problems.length > 0
    ? { suggestions, problems }
    : { suggestions, problems: ['the model proposes nothing about it'] }
}
