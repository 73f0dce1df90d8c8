/** The routes of plain HTTP: what is sent × who sends it, and the status of the answer. A route without a row fails. */
import { rowsOf } from './table.js';

export const ROUTES = rowsOf(`
                                               | nobody invited | expert presenter rapporteur other-rapporteur delegate secretariat | elsewhere
 GET:/healthz          nothing                 | 200    200     | 200    200       200        200              200      200         | 200
 GET:/readyz           nothing                 | 200    200     | 200    200       200        200              200      200         | 200
 GET:/version          nothing                 | 200    200     | 200    200       200        200              200      200         | 200

                       Whoever holds a token is whom it was made for, whoever they were before
 POST:/auth/sign-in    a sign-in token         | 204    204     | 204    204       204        204              204      204         | 204
 POST:/auth/sign-in    a token used up         | 401    401     | 401    401       401        401              401      401         | 401
 POST:/auth/sign-in    an invitation's token   | 401    401     | 401    401       401        401              401      401         | 401
 POST:/auth/sign-in    a token nobody made     | 401    401     | 401    401       401        401              401      401         | 401
 POST:/auth/invitation an invitation's token   | 200    200     | 200    200       200        200              200      200         | 200
 POST:/auth/invitation an invitation used up   | 401    401     | 401    401       401        401              401      401         | 401
 POST:/auth/invitation a sign-in token         | 401    401     | 401    401       401        401              401      401         | 401
 POST:/auth/invitation a token nobody made     | 401    401     | 401    401       401        401              401      401         | 401

                       Where there is a meeting nobody sets up a house
 POST:/auth/setup      a setting up too late   | 401    401     | 401    401       401        401              401      401         | 401

                       Whose data it is says the cookie alone
 GET:/own-data/aportes.json nothing            | 401    401     | 200    200       200        200              200      200         | 200
 GET:/own-data/aportes.html nothing            | 401    401     | 200    200       200        200              200      200         | 200

                       No answer tells whether an address is known
 POST:/auth/link       a known address         | 202    202     | 202    202       202        202              202      202         | 202
 POST:/auth/link       an unknown address      | 202    202     | 202    202       202        202              202      202         | 202

                       Mails are stopped by whoever holds the link, and by nothing that merely opens it
 POST:/mail/stop/:token  a link that stops mails | 204  204     | 204    204       204        204              204      204         | 204
 POST:/mail/stop/:token  a token nobody made   | 404    404     | 404    404       404        404              404      404         | 404
 GET:/mail/stop/:token   a link that stops mails | 303  303     | 303    303       303        303              303      303         | 303

                       How a meeting was moderated everybody may read
 GET:/figures/:slug    the meeting             | 200    200     | 200    200       200        200              200      200         | 200
 GET:/figures/:slug    no meeting              | 404    404     | 404    404       404        404              404      404         | 404

                       A record is read by the desk, and a contribution's by its author
 GET:/record/contribution/:id what was accepted | 401   401     | 403    403       200        403              403      200         | 403
 GET:/record/contribution/:id what never was   | 401    401     | 404    404       404        404              404      404         | 404
 GET:/record/meeting/:slug the meeting         | 401    401     | 403    403       200        200              403      200         | 403
 GET:/record/meeting/:slug no meeting          | 401    401     | 404    404       404        404              404      404         | 404

                       The end
 POST:/auth/sign-out   nothing                 | 204    204     | 204    204       204        204              204      204         | 204
`);
