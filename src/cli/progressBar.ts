import { Presets, SingleBar } from 'cli-progress'

/** Shows how far long work is, one bar per step, on standard error; nothing when nobody is watching. */
export function progressBar(isShown: boolean): { show: (done: number, total: number, label: string) => void; stop: () => void } {
  if (!isShown || !process.stderr.isTTY) return { show: () => undefined, stop: () => undefined }
  let bar: SingleBar | undefined
  let current = ''
  const stop = (): void => {
    bar?.stop()
    bar = undefined
  }
  return {
    stop,
    show: (done, total, label) => {
      if (bar && label !== current && total !== bar.getTotal()) stop()
      current = label
      if (!bar) {
        bar = new SingleBar(
          { format: '{bar} {value}/{total} {label}', stream: process.stderr, clearOnComplete: false },
          Presets.shades_classic,
        )
        bar.start(total, done, { label })
      }
      bar.update(done, { label })
    },
  }
}
