import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEnvelope } from '../../../src/messages/messages.ts';

const NAMES = ['page/status', 'page/skip'] as const;

describe('recognising a message', () => {
  it('takes the named ones', () => {
    expect(isEnvelope({ legible: 'page/skip', payload: { target: 'article' } }, NAMES)).toBe(true);
  });

  it.each([
    ['of another group', { legible: 'reader/open', payload: null }],
    ['of another extension', { type: 'page/status' }],
    ['with an inherited name', { legible: 'toString' }],
    ['that is a text', 'page/status'],
    ['that is null', null],
    ['whose name is no text', { legible: ['page/status'] }],
  ])('leaves one %s to others', (_, message) => {
    expect(isEnvelope(message, NAMES)).toBe(false);
  });

  it('never throws, whatever arrives', () => {
    fc.assert(fc.property(fc.anything(), (message) => typeof isEnvelope(message, NAMES) === 'boolean'));
  });
});
