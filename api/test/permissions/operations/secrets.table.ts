/** Who may do what about what not everybody may see. */
import { rowsOf } from '../table.js';

export const SECRETS = rowsOf(`
                                                   | nobody invited | expert presenter rapporteur other-rapporteur delegate secretariat | elsewhere

                      Opening a seal
 askToOpenSeal        other's unnamed              | 401    401     | 403    403       403        403              403      yes         | 403
 askToOpenSeal        other's accepted             | 401    401     | 403    403       403        403              403      NotAllowedNow | 403
 askToOpenSeal        other's declined             | 401    401     | 404    404       403        404              404      NotAllowedNow | 404
 askToOpenSeal        own unnamed                  | -      -       | 403    403       403        403              403      403         | 403
 answerSealOpening    other's request to open      | 401    401     | 404    404       404        404              404      yes         | 404
 answerSealOpening    own unnamed, asked about      | -     -       | 404    404       404        404              404      403         | 404
 answerSealOpening    own request to open          | -      -       | 404    404       404        404              404      403         | 404
 readSealedAuthor     own opened seal              | -      -       | 404    404       404        404              404      yes         | 404
 readSealedAuthor     other's opened seal          | 401    401     | 404    404       404        404              404      403         | 404
 readSealedAuthor     own unnamed, opened            | -    -       | 403    403       403        403              403      403         | 404
 readSealedAuthor     own request to open          | -      -       | 404    404       404        404              404      403         | 404

                      Masking a passage
 redactionPreview     other's waiting              | 401    401     | 403    403       yes        403              403      yes         | 404
 redactionPreview     other's accepted             | 401    401     | 403    403       yes        403              403      yes         | 403
 redactionPreview     other's declined             | 401    401     | 404    404       yes        404              404      yes         | 404
 redactionPreview     own accepted                 | -      -       | 403    403       403        403              403      403         | 403
 redactPassage        other's waiting              | 401    401     | 403    403       yes        403              403      yes         | 404
 redactPassage        other's accepted             | 401    401     | 403    403       yes        403              403      yes         | 403
 redactPassage        other's declined             | 401    401     | 404    404       yes        404              404      yes         | 404
 redactPassage        other's withdrawn            | 401    401     | 404    404       yes        404              404      yes         | 404
 redactPassage        own accepted                 | -      -       | 403    403       403        403              403      403         | 403
 readRedacted         other's redacted             | 401    401     | 403    403       403        403              403      yes         | 403
 readRedacted         other's declined and redacted | 401   401     | 404    404       403        404              404      yes         | 404
 readRedacted         own redacted                 | -      -       | 403    403       403        403              403      403         | 403
 liftRedaction        other's redacted             | 401    401     | 403    403       403        403              403      yes         | 403
 liftRedaction        other's declined and redacted | 401   401     | 404    404       403        404              404      yes         | 404
 liftRedaction        own redacted                 | -      -       | 403    403       403        403              403      403         | 403
`);
