// Where in the sources something stands that runs as one bundle: a table made of the bundler's source map by the process that bundles, so
// that a server never reads the map itself. That took 200 ms in which nobody was answered, and 20 MB.
import { dirname, resolve } from 'node:path';

/** A row of the table, all numbers from 0: line and column of the bundle from which on it is so, source, line of the source. */
const WIDTH = 4;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => DIGITS.indexOf(String.fromCharCode(code)));
const [SEMICOLON, COMMA] = [';'.charCodeAt(0), ','.charCodeAt(0)];

/**
 * The rows of a source map, in the order of the bundle. Source: ECMA-426 (a segment holds differences in base 64 VLQ).
 * @param {string} mappings
 * @returns {Uint32Array}
 */
export function rowsOf(mappings) {
  const rows = [];
  let [bundleLine, column, source, line] = [0, 0, 0, 0];
  let [lastSource, lastLine] = [-1, -1];
  const segment = [];
  let [value, shift] = [0, 0];
  // One more, as if it were a line's end.
  for (let at = 0; at <= mappings.length; at += 1) {
    const code = at < mappings.length ? mappings.charCodeAt(at) : SEMICOLON;
    if (code !== SEMICOLON && code !== COMMA) {
      const bits = VALUES[code];
      value |= (bits & 31) << shift;
      shift += 5;
      if (bits & 32) continue;
      segment.push(value & 1 ? -(value >> 1) : value >> 1);
      [value, shift] = [0, 0];
      continue;
    }
    column += segment[0] ?? 0;
    // A segment of one number names no source.
    source += segment[1] ?? 0;
    line += segment[2] ?? 0;
    if (segment.length > 1 && (source !== lastSource || line !== lastLine)) {
      rows.push(bundleLine, column, source, line);
      [lastSource, lastLine] = [source, line];
    }
    segment.length = 0;
    if (code === SEMICOLON) [bundleLine, column] = [bundleLine + 1, 0];
  }
  return Uint32Array.from(rows);
}

/**
 * Lets a stack tell where in the sources it was, not where in the bundle (V8's stack trace API).
 * @param {string} bundle the file that the program runs as
 * @param {{ sources: string[], rows: Uint32Array }} table
 */
export function namePlaces(bundle, { sources, rows }) {
  const placeOf = (frame) => {
    const shown = String(frame);
    if (frame.getFileName() !== bundle) return shown;
    const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
    const at = lastUntil(rows, line - 1, column - 1);
    if (at < 0) return shown;
    const source = resolve(dirname(bundle), sources[rows[at + 2]]);
    return shown.replace(`${bundle}:${line}:${column}`, () => `${source}:${rows[at + 3] + 1}`);
  };
  Error.prepareStackTrace = (error, frames) => {
    const head = Error.prototype.toString.call(error);
    return [head, ...frames.map((frame) => `    at ${placeOf(frame)}`)].join('\n');
  };
}

/** Where the last row begins that is at or before this place of the bundle; below 0 where none is. */
function lastUntil(rows, line, column) {
  let [low, high] = [0, rows.length / WIDTH];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [rowLine, rowColumn] = [rows[middle * WIDTH], rows[middle * WIDTH + 1]];
    if (rowLine < line || (rowLine === line && rowColumn <= column)) low = middle + 1;
    else high = middle;
  }
  return (low - 1) * WIDTH;
}
