/** Who may do what in the room: speaking, supporting, discussing and linking. */
import { rowsOf } from '../table.js';

export const IN_THE_ROOM = rowsOf(`
                                                   | nobody invited | expert presenter rapporteur other-rapporteur delegate secretariat | elsewhere

                      The floor, and what is said there
 speakerCandidates    the session                  | 401    401     | 403     403     yes     403     403     yes     | 403
 speakerCandidates    what never was               | 401    401     | 404     404     404     404     404     404     | 404
 addSpeaker           the session                  | 401    401     | 403     403     yes     403     403     yes     | 403
 addSpeaker           what never was               | 401    401     | 404     404     404     404     404     404     | 404
 moveSpeaker          the session                  | 401    401     | 403     403     Invalid 403     403     Invalid | 403
 moveSpeaker          what never was               | 401    401     | 404     404     404     404     404     404     | 404
 changeCapacity       the session                  | 401    401     | 403     403     Invalid 403     403     Invalid | 403
 changeCapacity       what never was               | 401    401     | 404     404     404     404     404     404     | 404
 removeSpeaker        the session                  | 401    401     | 403     403     yes     403     403     yes     | 403
 removeSpeaker        what never was               | 401    401     | 404     404     404     404     404     404     | 404
 giveFloor            the session                  | 401    401     | 403     403     yes     403     403     yes     | 403
 giveFloor            what never was               | 401    401     | 404     404     404     404     404     404     | 404
 endTurn              the session                  | 401    401     | 403     403     Invalid 403     403     Invalid | 403
 endTurn              what never was               | 401    401     | 404     404     404     404     404     404     | 404
 captureIntervention  the session                  | 401    401     | 403     403     yes     403     403     yes     | 403
 captureIntervention  what never was               | 401    401     | 404     404     404     404     404     404     | 404
 confirmIntervention  own captured                 | -      -       | yes     yes     yes     yes     yes     yes     | 404
 confirmIntervention  other's captured             | 401    401     | 403     403     403     403     403     403     | 404
 confirmIntervention  other's declined             | 401    401     | 404     404     403     404     404     403     | 404
 disownIntervention   own captured                 | -      -       | yes     yes     yes     yes     yes     yes     | 404
 disownIntervention   other's captured             | 401    401     | 403     403     403     403     403     403     | 404
 disownIntervention   other's declined             | 401    401     | 404     404     403     404     404     403     | 404
 acceptContribution   own capture                  | -      -       | 403     403     403     403     403     403     | 404
 acceptContribution   other's captured             | 401    401     | 403     403     yes     403     403     403     | 404

                      Supporting and discussing
 endorseContribution  own accepted                 | -      -       | 403    403       403        403              403      403         | 403
 endorseContribution  other's waiting              | 401    401     | yes    yes       yes        yes              yes      yes         | 404
 endorseContribution  other's accepted             | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 endorseContribution  other's declined             | 401    401     | 404    404       NotAllowedNow 404           404      NotAllowedNow | 404
 endorseContribution  other's withdrawn, endorsed before | 401 401 | 404  404       NotAllowedNow 404           404      NotAllowedNow | 404
 retractEndorsement   own endorsed                 | -      -       | yes    yes       yes        yes              yes      yes         | 403
 retractEndorsement   own endorsed, then withdrawn   | -      -       | yes    yes       yes        yes              yes      yes         | 404
 retractEndorsement   other's withdrawn, endorsed before | 401 401 | 404  404       yes        404              404      yes         | 404
 retractEndorsement   other's waiting              | 401    401     | yes    yes       yes        yes              yes      yes         | 404
 retractEndorsement   other's declined             | 401    401     | 404    404       yes        404              404      yes         | 404
 submitComment        own waiting                  | -      -       | yes    yes       yes        yes              yes      yes         | 404
 submitComment        other's waiting              | 401    401     | yes    yes       yes        yes              yes      yes         | 404
 submitComment        other's accepted             | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 submitComment        other's declined             | 401    401     | 404    404       NotAllowedNow 404           404      NotAllowedNow | 404
 submitComment        other's withdrawn, endorsed before | 401 401 | 404  404       NotAllowedNow 404           404      NotAllowedNow | 404
 acceptAnswer         own question                 | -      -       | yes    yes       yes        yes              yes      yes         | 403
 acceptAnswer         other's question             | 401    401     | 403    403       403        403              403      403         | 403
 acceptAnswer         other's question where it waits | 401 401     | 403    403       403        403              403      403         | 404
 reviseComment        own comment                  | -      -       | yes    yes       yes        yes              yes      yes         | 403
 reviseComment        other's comment              | 401    401     | 403    403       403        403              403      403         | 403
 reviseComment        other's comment where it waits | 401  401     | 403    403       403        403              403      403         | 404
 withdrawComment      own comment                  | -      -       | yes    yes       yes        yes              yes      yes         | 403
 withdrawComment      own comment where it was withdrawn | - -      | yes    yes       yes        yes              yes      yes         | 404
 withdrawComment      own comment where it was declined | - -       | yes    yes       yes        yes              yes      yes         | 404
 withdrawComment      other's comment where it was withdrawn | 401 401 | 404 404    403        404              404      403         | 404
 withdrawComment      other's comment              | 401    401     | 403    403       403        403              403      403         | 403
 withdrawComment      other's comment where it waits | 401  401     | 403    403       403        403              403      403         | 404

                      Linking
 linkableContributions own waiting                 | -      -       | yes    yes       yes        yes              yes      yes         | 404
 linkableContributions other's waiting             | 401    401     | yes    yes       yes        yes              yes      yes         | 404
 linkableContributions other's accepted            | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 linkableContributions other's declined            | 401    401     | 404    404       yes        404              404      yes         | 404
 linkContributions    own waiting                  | -      -       | yes    yes       yes        yes              yes      yes         | 404
 linkContributions    own accepted                 | -      -       | yes    yes       yes        yes              yes      yes         | 403
 linkContributions    other's waiting              | 401    401     | 403    403       yes        403              403      403         | 404
 linkContributions    other's waiting next door    | 401    401     | 403    403       403        yes              403      403         | 404
 linkContributions    other's accepted             | 401    401     | 403    403       yes        403              403      403         | 403
 linkContributions    other's declined             | 401    401     | 404    404       NotAllowedNow 404           404      403         | 404
 unlinkContributions  own link                     | -      -       | yes    yes       yes        yes              yes      yes         | 403
 unlinkContributions  other's link                 | 401    401     | 403    403       yes        403              403      403         | 403
 unlinkContributions  own link of what was withdrawn | - -         | yes    yes       yes        yes              yes      yes         | 404
 unlinkContributions  other's link of what was withdrawn | 401 401 | 404    404       yes        404              404      403         | 404
 unlinkContributions  own link of what waits       | -      -       | yes    yes       yes        yes              yes      yes         | 404
 unlinkContributions  other's link of what waits   | 401    401     | 403    403       yes        403              403      403         | 404
 unlinkContributions  other's link of what is declined | 401 401    | 404    404       yes        404              404      403         | 404
`);
