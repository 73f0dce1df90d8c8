/** What signing in and asking for a link are given. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { IsString, MaxLength, ValidateIf } from 'class-validator';

/** Either a token, or an address with the code mailed to it. */
export class SignInBody {
  @ValidateIf(({ email }: SignInBody) => email === undefined)
  @IsString()
  @MaxLength(200)
  token?: string;

  @ValidateIf(({ token }: SignInBody) => token === undefined)
  @IsString()
  @MaxLength(TEXT_LIMITS.email.max)
  email?: string;

  @ValidateIf(({ token }: SignInBody) => token === undefined)
  @IsString()
  @MaxLength(40)
  code?: string;
}

export class LinkBody {
  @IsString()
  @MaxLength(TEXT_LIMITS.email.max)
  email!: string;
}
