import { SingleBar } from 'cli-progress'
import { noProgress, type Progress } from './progress.ts'

/** A bar for each stage on a terminal; elsewhere the summary is enough. */
export function progressBar(): { update: Progress; stop: () => void } {
  if (!process.stdout.isTTY) return { update: noProgress, stop: () => {} }
  const bar = new SingleBar({ format: '{stage} {bar} {value}/{total}', clearOnComplete: true })
  let shown: string | null = null
  return {
    update: (stage, done, of) => {
      if (stage !== shown) bar.start(of, done, { stage })
      else {
        bar.setTotal(of)
        bar.update(done)
      }
      shown = stage
    },
    stop: () => bar.stop(),
  }
}
