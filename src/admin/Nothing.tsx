/** Shows nothing: in the place of Payload's word for the status of one language, and of computed values where versions are compared. */
export const Nothing = () => null
