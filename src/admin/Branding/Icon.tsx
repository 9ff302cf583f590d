import './branding.css'
import { Mark } from './Mark.tsx'

/** At the head of the trail of pages; the link around it is named by Payload. */
export const Icon = () => (
  <span className="alliance-icon">
    <Mark size={22} />
  </span>
)
