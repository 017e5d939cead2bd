type Section = { readonly heading: string; readonly text: readonly string[] };
type Text = { readonly title: string; readonly lead: string; readonly sections: readonly Section[] };

/** The pages that the app package and the store point to. */
export type LegalWords = {
  readonly home: Text;
  readonly privacy: Text;
  readonly terms: Text;
  readonly links: Readonly<Record<'home' | 'privacy' | 'terms', string>>;
};

/** The pages of the sign-in's own window: `tab/start.js`, `tab/end.js`. */
export type SignInWords = Readonly<
  Record<'title' | 'going' | 'why' | 'done' | 'back' | 'failed' | 'close' | 'code', string>
> & {
  readonly reasons: Readonly<
    Record<
      'consent-declined' | 'policy-refused' | 'not-started-here' | 'wrong-tenant' | 'unreachable' | 'other',
      string
    >
  >;
};

/** The page that hands out a file: `tab/export.js`, whose states these are. */
export type DownloadWords = Readonly<
  Record<'get' | 'going' | 'ready' | 'done' | 'link' | 'person' | 'length' | 'other', string>
>;

/** All that the web pages say in one language: its folder. `noScript`: to who has switched JavaScript off. */
export type PageWords = {
  readonly legal: LegalWords;
  readonly signIn: SignInWords;
  readonly download: DownloadWords;
  readonly noScript: string;
};
