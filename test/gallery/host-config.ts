/** Host configs in the manner of Teams' two themes: its type sizes, spacing and semantic colours. Not Microsoft's own files. */
type Theme = {
  readonly text: string;
  readonly subtle: string;
  readonly card: string;
  readonly page: string;
  readonly line: string;
  readonly brand: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly boxes: {
    readonly emphasis: string;
    readonly good: string;
    readonly warning: string;
    readonly attention: string;
    readonly accent: string;
  };
};

export const THEMES = {
  light: {
    text: '#242424',
    subtle: '#616161',
    card: '#ffffff',
    page: '#f5f5f5',
    line: '#d1d1d1',
    brand: '#5b5fc7',
    good: '#237b4b',
    warning: '#8a5a00',
    attention: '#b10e1c',
    boxes: { emphasis: '#f0f0f0', good: '#e7f2da', warning: '#fbf6d9', attention: '#fcf4f6', accent: '#ebebfa' },
  },
  dark: {
    text: '#ffffff',
    subtle: '#adadad',
    card: '#292929',
    page: '#1f1f1f',
    line: '#525252',
    brand: '#9299f7',
    good: '#92c353',
    warning: '#f2c661',
    attention: '#f9526b',
    boxes: { emphasis: '#1f1f1f', good: '#0d2e0d', warning: '#3d3000', attention: '#3b1519', accent: '#2f2f4a' },
  },
} as const satisfies Record<string, Theme>;
export type ThemeName = keyof typeof THEMES;

const SANS = '"Segoe UI", "Liberation Sans", "DejaVu Sans", sans-serif';

export function hostConfig(name: ThemeName): object {
  const theme = THEMES[name];
  const shade = (colour: string, subtle = colour) => ({ default: colour, subtle });
  const foregroundColors = {
    default: shade(theme.text, theme.subtle),
    dark: shade(theme.text),
    light: shade(theme.text),
    accent: shade(theme.brand),
    good: shade(theme.good),
    warning: shade(theme.warning),
    attention: shade(theme.attention),
  };
  const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  const { boxes } = theme;
  return {
    fontFamily: SANS,
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    fontTypes: { default: { fontFamily: SANS }, monospace: { fontFamily: '"DejaVu Sans Mono", monospace' } },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: theme.line },
    supportsInteractivity: true,
    containerStyles: {
      default: container(theme.card),
      emphasis: container(boxes.emphasis),
      good: container(boxes.good),
      warning: container(boxes.warning),
      attention: container(boxes.attention),
      accent: container(boxes.accent),
    },
    actions: {
      maxActions: 6,
      spacing: 'medium',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline' },
    },
    factSet: { title: { weight: 'bolder', maxWidth: 120, wrap: true }, value: { wrap: true }, spacing: 12 },
    inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: '' } }, errorMessage: { color: 'attention' } },
  };
}

/** Plain CSS for what the host draws itself: buttons and inputs. */
export function css(name: ThemeName): string {
  const t = THEMES[name];
  return `
    body { margin: 0; padding: 12px; background: ${t.page}; font: 14px "Segoe UI", "Liberation Sans", "DejaVu Sans", sans-serif; color: ${t.text}; }
    .card { background: ${t.card}; border: 1px solid ${t.line}; border-radius: 6px; overflow: hidden; overflow-wrap: anywhere; }
    .ac-textBlock p, .ac-fact-value p, .ac-fact-title p { margin: 0; }
    .ac-actionSet { gap: 8px; flex-wrap: wrap !important; }
    .ac-actionSet > div { display: none; }
    .ac-pushButton { font: 600 14px inherit; font-family: inherit; padding: 5px 12px; min-height: 32px; border: 1px solid ${t.line}; border-radius: 4px; background: transparent; color: ${t.text}; white-space: normal !important; }
    .ac-pushButton.style-positive { background: ${t.brand}; border-color: ${t.brand}; color: ${name === 'dark' ? '#1f1f1f' : '#fff'}; }
    .ac-pushButton.style-destructive { color: ${t.attention}; border-color: ${t.attention}; }
    .ac-input { font: inherit; color: ${t.text}; background: ${t.page}; border: 0; border-bottom: 1px solid ${t.subtle}; border-radius: 4px; padding: 6px 8px; box-sizing: border-box; }
    .ac-input::placeholder { color: ${t.subtle}; }
    .ac-input.ac-multiline { min-height: 48px; }
    .ac-table, td { border-color: ${t.line} !important; }
  `;
}
