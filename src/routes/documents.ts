import { Hono } from 'hono'
import { getDocument, listDocuments } from '../bank/bank.ts'
import { problem } from '../problems.ts'

export const documents = new Hono<{ Bindings: Env }>()
  .get('/', (c) => c.json({ documents: listDocuments() }))
  .get('/:id', (c) => {
    const document = getDocument(c.req.param('id'))
    return document === null ? problem(c, 'unknown_document') : c.json(document)
  })
