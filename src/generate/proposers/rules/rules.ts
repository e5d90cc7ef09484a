import type { Proposer } from '../proposer.ts'
export const rules: Proposer = { name: 'rules', propose: () => Promise.resolve([]) }
