/** Told of every step of a stage: `analysis`, a proposer's name, `gate`. */
export type Progress = (stage: string, done: number, of: number) => void

export const noProgress: Progress = () => {}
