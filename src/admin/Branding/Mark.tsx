import { dots } from '../icon.ts'

/** The mark of the product, in the colour of the text around it. */
export const Mark = ({ size }: { size: number }) => (
  <svg aria-hidden="true" fill="currentColor" focusable="false" height={size} viewBox="0 0 24 24" width={size}>
    {dots.map(({ x, y }) => (
      <circle cx={x} cy={y} key={`${x} ${y}`} r="2.4" />
    ))}
  </svg>
)
