/** In the place of Payload's word for one language: the strip above the form tells it of all, and takes none back by a read-back body. */
export const NoStatus = () => null
