import { readData } from '../content.ts'
import { refer, type Reference } from '../record.ts'

type Illustrated = 'events' | 'news' | 'pages'

/** Which of our pictures goes with which record. The pictures are ours, not part of what the records report. */
export function imageOf(collection: Illustrated): (key: string) => Reference | undefined {
  const images = readData<Record<Illustrated, Record<string, string>>>('images')[collection]
  return (key) => refer('media', images[key])
}
