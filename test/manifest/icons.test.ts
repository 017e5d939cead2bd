import assert from 'node:assert/strict';
import { file, manifest } from './files.ts';
import { readPng } from './png.ts';

const icon = (name: string) => readPng(file(`manifest/${manifest.icons[name]}`));

function pixelsOf({ width, height, pixel }: ReturnType<typeof readPng>) {
  return Array.from({ length: width * height }, (_, i) => pixel(i % width, Math.floor(i / width)));
}

describe('the icons', () => {
  it('has a colour icon of 192 pixels on a solid square of the accent colour, with more than one colour in it', () => {
    const picture = icon('color');
    assert.deepEqual([picture.width, picture.height], [192, 192]);
    const pixels = pixelsOf(picture);
    assert.ok(pixels.every(([, , , alpha]) => alpha === 255));
    const edge = Array.from({ length: 192 }, (_, i) => [
      picture.pixel(i, 0),
      picture.pixel(0, i),
      picture.pixel(191, i),
    ]);
    for (const [red, green, blue] of edge.flat()) assert.equal(hex(red, green, blue), manifest.accentColor);
    assert.ok(new Set(pixels.map(([red, green, blue]) => hex(red, green, blue))).size > 2);
  });

  it('has a white outline icon of 32 pixels that is otherwise transparent and reaches its edges', () => {
    const picture = icon('outline');
    assert.deepEqual([picture.width, picture.height], [32, 32]);
    const visible = pixelsOf(picture).filter(([, , , alpha]) => alpha > 0);
    assert.ok(visible.every(([red, green, blue]) => red > 250 && green > 250 && blue > 250));
    assert.ok(visible.length > 150 && visible.length < 600, `${visible.length} visible pixels`);
    const columns = Array.from({ length: 32 }, (_, i) => i);
    assert.ok(columns.some((x) => picture.pixel(x, 0)[3] > 0 || picture.pixel(x, 1)[3] > 0));
  });

  it('has a small colour icon of 32 pixels on transparent ground', () => {
    const picture = icon('color32x32');
    assert.deepEqual([picture.width, picture.height], [32, 32]);
    assert.equal(picture.pixel(0, 31)[3], 0);
    assert.ok(pixelsOf(picture).some(([, , , alpha]) => alpha === 255));
  });
});

function hex(red: number, green: number, blue: number): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
