/** Who may do what about the meeting, its people, and oneself. */
import { rowsOf } from '../table.js';

export const PEOPLE = rowsOf(`
                                                   | nobody invited | expert presenter rapporteur other-rapporteur delegate secretariat | elsewhere

                      Running the meeting
 setAgendaItem        the meeting                  | 401    401     | 404    404       404        404              404      yes         | 404
 openSession          a scheduled session          | 401    401     | 404    404       404        404              404      yes         | 404
 pauseSession         a session                    | 401    401     | 404    404       404        404              404      yes         | 404
 closeSession         a session                    | 401    401     | 404    404       404        404              404      yes         | 404
 setSupportHidden     a session                    | 401    401     | 404    404       404        404              404      yes         | 404
 setJoining           the meeting                  | 401    401     | 404    404       404        404              404      yes         | 404
 rotateJoinCode       the meeting                  | 401    401     | 404    404       404        404              404      yes         | 404

                      People
 joinMeeting          its code                     | yes    yes     | yes    yes       yes        yes              yes      yes         | yes
 isOneOfFew           the meeting                  | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 isOneOfFew           what never was               | 401    401     | 404    404       404        404              404      404         | 404
 leaveMeeting         the meeting                  | 401    401     | yes    yes       yes        yes              yes      yes         | 404
 grantRole            own person                   | -      -       | 404    404       404        404              404      yes         | 404
 grantRole            other's person               | 401    401     | 404    404       404        404              404      yes         | 404
 revokeRole           own person                   | -      -       | 404    404       404        404              404      yes         | 404
 revokeRole           other's person               | 401    401     | 404    404       404        404              404      yes         | 404
 removeParticipant    own person                   | -      -       | 404    404       404        404              404      yes         | 404
 removeParticipant    other's person               | 401    401     | 404    404       404        404              404      yes         | 404
 invitePeople         the meeting                  | 401    401     | 404    404       404        404              404      yes         | 404
 sendInvitations      an invitation                | 401    401     | 404    404       404        404              404      yes         | 404
 revokeInvitation     an invitation                | 401    401     | 404    404       404        404              404      yes         | 404

                      What one was told in person
 markNotificationsRead the meeting                 | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 markNotificationsRead what never was              | 401    401     | 404    404       404        404              404      404         | 404
 notificationsChanged the meeting                  | 401    401     | yes    yes       yes        yes              yes      yes         | 403
 notificationsChanged what never was               | 401    401     | 404    404       404        404              404      404         | 404

                      The own account
 requestEmailCode     an address                   | 401    401     | yes    yes       yes        yes              yes      yes         | yes
 confirmEmail         own code                     | -      -       | yes    yes       yes        yes              yes      yes         | yes
 confirmEmail         other's code                 | 401    401     | EmailRefused EmailRefused EmailRefused EmailRefused EmailRefused EmailRefused | EmailRefused
 erasurePreview       nothing                      | 401    401     | yes    yes       yes        yes              yes      yes         | yes
 eraseAccount         nothing                      | 401    401     | yes    yes       yes        yes              yes      yes         | yes
 chooseMails          nothing                      | 401    401     | yes    yes       yes        yes              yes      yes         | yes
 signOut              nothing                      | 401    401     | yes    yes       yes        yes              yes      yes         | yes
 endSignIn            own sign-in                  | -      -       | yes    yes       yes        yes              yes      yes         | yes
 endSignIn            other's sign-in              | 401    401     | 404    404       404        404              404      404         | 404
`);
