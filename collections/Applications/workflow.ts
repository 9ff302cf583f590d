import type { Workflow } from '../fields/workflow.ts'

type Status = 'accepted' | 'declined' | 'in-review' | 'more-information-needed' | 'submitted' | 'withdrawn'

/** From the form to the decision: eight steps. */
export const applicationWorkflow: Workflow<Status> = {
  statuses: [
    ['submitted', 'Submitted', 'Déposée'],
    ['in-review', 'In review', "En cours d'examen"],
    ['more-information-needed', 'More information needed', 'Informations demandées'],
    ['accepted', 'Accepted', 'Acceptée'],
    ['declined', 'Declined', 'Refusée'],
    ['withdrawn', 'Withdrawn', 'Retirée'],
  ],
  transitions: [
    ['submitted', 'in-review'],
    ['in-review', 'more-information-needed'],
    ['more-information-needed', 'in-review'],
    ['in-review', 'accepted'],
    ['in-review', 'declined'],
    ['submitted', 'withdrawn'],
    ['in-review', 'withdrawn'],
    ['more-information-needed', 'withdrawn'],
  ],
}
