import type { AsideWords } from '../shape/asides.ts';
import type { OwnWords, Words } from '../shape/concepts.ts';
import type { DayWords } from '../shape/days.ts';
import type { FactWords } from '../shape/fact-ideas.ts';
import type { FormWords, ProofPatterns, Writing } from '../shape/forms.ts';
import type { SignWords } from '../shape/ideas.ts';
import type { NotionPatterns } from '../shape/notions.ts';
import type { Numerals } from '../shape/numerals.ts';
import type { KindOrders, KindQuestions, OffPatterns } from '../shape/of-kinds.ts';
import type { PolicyQuestions } from '../shape/of-policy.ts';
import type { OtherTimePatterns } from '../shape/other-times.ts';
import type {
  AlongPatterns,
  EndingPatterns,
  HistoryPatterns,
  NamePatterns,
  PackPatterns,
  ParticularPatterns,
  PeoplePatterns,
  StandInPatterns,
  TicketPatterns,
} from '../shape/patterns.ts';
import type { PartWords } from '../shape/question-parts.ts';
import type { TimePatterns } from '../shape/times.ts';

/** All that is understood in one language: its folder. */
export type Language = {
  readonly words: OwnWords;
  /** Words that say nothing here and words of matters that aren't ours. */
  readonly other: Words;
  readonly question: PartWords;
  readonly asides: AsideWords;
  readonly signs: SignWords;
  readonly facts: FactWords;
  readonly form: FormWords;
  readonly proof: ProofPatterns;
  readonly history: HistoryPatterns;
  readonly along: AlongPatterns;
  readonly names: NamePatterns;
  readonly endings: EndingPatterns;
  readonly particulars: ParticularPatterns;
  readonly kindOrders: KindOrders;
  readonly kindQuestions: KindQuestions;
  readonly policyQuestions: PolicyQuestions;
  readonly off: OffPatterns;
  readonly notions: NotionPatterns;
  readonly people: PeoplePatterns;
  readonly packs: PackPatterns;
  readonly tickets: TicketPatterns;
  readonly days: DayWords;
  readonly standIns: StandInPatterns;
  readonly times: TimePatterns;
  readonly otherTimes: OtherTimePatterns;
  /** The wish to go on without approval, as a whole text without signs and diacritics. */
  readonly emergency: RegExp;
  /** The wish to stop everything, as the beginning of a text without signs and diacritics. */
  readonly stopping: RegExp;
  /** What may stand before a reason. */
  readonly because: RegExp;
  readonly writing: Writing;
  readonly numerals: Numerals;
};
