import type { CardMessage } from '../../ports/index.ts';
import type { Carried } from './carried.ts';

/**
 * What Teams is to be answered with: a card inline, a request to sign in, or an empty 200. An inline answer without a card leaves
 * the pressed one as it is and only says something.
 */
export type TurnResult =
  | { readonly kind: 'inline'; readonly card: CardMessage['card'] }
  | { readonly kind: 'inline'; readonly card: undefined; readonly says: string }
  | {
      readonly kind: 'sign-in';
      readonly text: string;
      readonly title: string;
      readonly page: string;
      readonly carried: Carried;
    }
  | { readonly kind: 'none' };
