import type { Workflow } from '../fields/workflow.ts'

type Status = 'answered' | 'declined' | 'in-review' | 'submitted' | 'withdrawn'

export const ngoRequestWorkflow: Workflow<Status> = {
  statuses: [
    ['submitted', 'Submitted', 'Déposée'],
    ['in-review', 'In review', "En cours d'examen"],
    ['answered', 'Answered', 'Traitée'],
    ['declined', 'Declined', 'Refusée'],
    ['withdrawn', 'Withdrawn', 'Retirée'],
  ],
  transitions: [
    ['submitted', 'in-review'],
    ['in-review', 'answered'],
    ['in-review', 'declined'],
    ['submitted', 'withdrawn'],
    ['in-review', 'withdrawn'],
  ],
}
