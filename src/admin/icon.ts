const places = [0, 45, 90, 135, 180, 225, 270, 315]

/** Eight places around one table, on a field of 24 by 24. */
export const dots = places.map((angle) => {
  const turn = (angle * Math.PI) / 180
  return { x: round(12 + 8.5 * Math.sin(turn)), y: round(12 - 8.5 * Math.cos(turn)) }
})

function round(value: number): number {
  return Math.round(value * 100) / 100
}

const circles = dots.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="2.4"/>`).join('')

/** The mark as an address, for the tab of the browser: nothing has to be fetched for it. */
export const icon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="#1d4f91">${circles}</svg>`,
)}`
