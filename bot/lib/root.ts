/** The program's own folder, as a file URL: where its sources, its pages and its packages lie. The only place that asks where it stands. */
export const ROOT = new URL('../../', import.meta.url);
