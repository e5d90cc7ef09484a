import { describe, expect, it } from 'vitest'
import { cite } from '../../src/citation/cite.ts'
import { paragraphsOf } from '../../src/citation/paragraphs-of.ts'
import { quoteAll } from '../../src/pages/quotation.ts'
import type { Document } from '../../src/schemas.ts'

const TEXT = 'Title 𝕏\n\nBefore it. Ada wrote it in May. After it.\n\nNobody saw Ada.'

function documentOf(text: string): Document {
  const passages = paragraphsOf(text)
  return {
    id: 'd',
    title: 'Title',
    publisher: null,
    published: null,
    url: null,
    licence: null,
    show: 'full',
    questions: 0,
    passages,
  }
}

function citing(text: string, exact: string) {
  const start = Array.from(text.slice(0, text.indexOf(exact))).length
  return cite('d', text, start, start + Array.from(exact).length)
}

const find = (text: string) => () => documentOf(text)

describe('a quotation', () => {
  it('marks the answer, in the context of its paragraph', () => {
    const [quotation] = quoteAll([citing(TEXT, 'Ada wrote it in May.')], 'may', find(TEXT))
    expect(quotation).toMatchObject({
      before: 'Before it. ',
      opening: 'Ada wrote it in ',
      marked: 'May',
      closing: '.',
      after: ' After it.',
      isCutBefore: false,
      isCutAfter: false,
    })
  })

  it('marks nothing in a passage that only supports another', () => {
    const citations = [citing(TEXT, 'Nobody saw Ada.'), citing(TEXT, 'Ada wrote it in May.')]
    const marked = quoteAll(citations, 'May', find(TEXT)).map((quotation) => quotation.marked)
    expect(marked).toEqual(['', 'May'])
  })

  it('marks all of the first where no passage has the words', () => {
    const citations = [citing(TEXT, 'Nobody saw Ada.'), citing(TEXT, 'Ada wrote it in May.')]
    const marked = quoteAll(citations, 'False', find(TEXT)).map((quotation) => quotation.marked)
    expect(marked).toEqual(['Nobody saw Ada.', ''])
  })

  it.each([
    {
      what: 'a sentence on each side',
      text: 'One. Two. Here it is. Four. Five.',
      exact: 'Here it is.',
      before: 'Two. ',
      after: ' Four.',
      cut: [true, true],
    },
    {
      what: 'the rest of a sentence that is not cited whole',
      text: 'One. Well, here it is, as ever. Three.',
      exact: 'here it is',
      before: 'Well, ',
      after: ', as ever.',
      cut: [true, true],
    },
    {
      what: 'nothing at the ends of a paragraph',
      text: 'Here it is.',
      exact: 'Here it is.',
      before: '',
      after: '',
      cut: [false, false],
    },
    {
      what: 'no half of a sentence with "Mr.", an initial or "U.S." in it',
      text: 'First. Mr. J. Doe of the U.S. Army came. Here it is. Dr. Roe left. Last.',
      exact: 'Here it is.',
      before: 'Mr. J. Doe of the U.S. Army came. ',
      after: ' Dr. Roe left.',
      cut: [true, true],
    },
    {
      what: 'a sentence that ends in a quotation, and characters of two code units',
      text: '“𝕏 is 𝕐.” He said: “Here it is.” She: “𝕐!” End.',
      exact: 'Here it is.',
      before: 'He said: “',
      after: '”',
      cut: [true, true],
    },
  ])('has for context $what', ({ text, exact, before, after, cut }) => {
    const [quotation] = quoteAll([citing(text, exact)], 'it', find(text))
    expect(quotation).toMatchObject({ before, after, isCutBefore: cut[0], isCutAfter: cut[1] })
  })

  it('cuts a long paragraph between words', () => {
    const text = `${'many words '.repeat(60)}Here it is. ${'more words '.repeat(60)}`
    const [quotation] = quoteAll([citing(text, 'Here it is.')], 'it', find(text))
    expect(quotation).toMatchObject({ isCutBefore: true, isCutAfter: true })
    expect(quotation?.before).toMatch(/^(?:many|words) .+ $/)
    expect(quotation?.after).toMatch(/^ .+ (?:more|words)$/)
  })

  it.each([
    { what: 'the document is gone', document: null },
    { what: 'its text is another now', document: documentOf(`New. ${TEXT}`) },
  ])('brings its own context where $what', ({ document }) => {
    const [quotation] = quoteAll([citing(TEXT, 'Ada wrote it in May.')], 'May', () => document)
    expect(quotation).toMatchObject({
      before: 'Title 𝕏\n\nBefore it. ',
      marked: 'May',
      after: ' After it.\n\nNobody saw Ada.',
      isCutBefore: true,
      isCutAfter: true,
    })
  })
})
