/** Lists and objects in a body, deeper than any text of the panel; the framework goes down into a body by calling itself. */
export const deepest = 500

export const tooDeepText = `Lists and objects in a body are inside each other at most ${deepest} times.`
