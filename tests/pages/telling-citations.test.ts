import { describe, expect, it } from 'vitest'
import { tellingCitations } from '../../src/pages/telling-citations.ts'

const citing = (exact: string) => ({
  document: 'd',
  exact,
  prefix: '',
  suffix: '',
  start: 0,
  end: 0,
})

const settling = citing('She agreed on Wednesday.')
const context = citing('They had met before.')
const worded = citing('It was May 30, 2018.')
const late = citing('On May 30, 2018, it rained.')

describe('the passages that tell an answer', () => {
  const cases = [
    {
      what: 'are the first and the first that has its words',
      citations: [settling, context, worded, late],
      telling: [settling, worded],
    },
    { what: 'may be one', citations: [worded, context, late], telling: [worded] },
    {
      what: 'are the first where none has its words',
      citations: [settling, context],
      telling: [settling],
    },
  ]
  it.each(cases)('$what', ({ citations, telling }) => {
    expect(tellingCitations(citations, 'May 30, 2018')).toEqual(telling)
  })
})
