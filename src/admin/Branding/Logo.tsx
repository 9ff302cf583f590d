import './branding.css'
import { Mark } from './Mark.tsx'

/** Above the form of the sign-in. */
export const Logo = () => (
  <div className="alliance-logo">
    <Mark size={56} />
    <span>
      Alliance <b>CMS</b>
    </span>
  </div>
)
