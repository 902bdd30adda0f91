import { describe, expect, it, onTestFinished } from 'vitest';
import { foldedTerms } from '../../scripts/peers/folded-terms.ts';
import type { Peer, PeerEmbedder, PeerPassage } from '../../scripts/peers/peer.ts';
import { PEERS } from '../../scripts/peers/peers.ts';

const PASSAGES: readonly PeerPassage[] = [
  { id: 'a', title: 'Chuyển đổi số', text: 'Sở Tài chính bố trí kinh phí cho hạ tầng dữ liệu.' },
  { id: 'b', title: 'Nhân lực', text: 'Trường Đại học Quy Nhơn đào tạo kỹ sư bán dẫn.' },
  { id: 'c', title: '', text: 'Các xã, phường tuyên truyền về thanh toán không dùng tiền mặt.' },
  { id: 'd', title: 'Họp', text: 'Ban Chỉ đạo họp mỗi quý một lần.' },
];
const DIMENSION = 256;

/** Counts syllables by a hash of their letters: near texts share syllables. */
const EMBEDDER: PeerEmbedder = {
  dimension: DIMENSION,
  texts: async (texts) => texts.map((text) => [vectorOf(text)]),
  question: async (text) => vectorOf(text),
};

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(DIMENSION);
  for (const term of foldedTerms(text)) {
    const at = [...term].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % DIMENSION, 7);
    vector[at] = (vector[at] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

async function built(name: string): Promise<Peer> {
  const make = PEERS[name];
  if (make === undefined) throw new Error(`no peer is called ${name}`);
  const peer = await make();
  onTestFinished(() => peer.close());
  await peer.build(PASSAGES, EMBEDDER);
  return peer;
}

const NAMES = Object.keys(PEERS);
/** Orama's own words end at most Vietnamese letters, so that what it finds as it comes is chance. */
const KNOW_VIETNAMESE_LETTERS = NAMES.filter((name) => name !== 'orama-text');
const KNOW_NO_MARKS = NAMES.filter((name) => /folded|hybrid|hnswlib|fts5/u.test(name));

describe('the peers', () => {
  it.each(KNOW_VIETNAMESE_LETTERS)(
    '%s finds the passage that holds the words of the question',
    async (name) => {
      expect((await (await built(name)).search('đào tạo kỹ sư bán dẫn', 3))[0]).toBe('b');
    },
  );

  it.each(KNOW_NO_MARKS)('%s finds a passage without tone marks', async (name) => {
    expect((await (await built(name)).search('thanh toan khong dung tien mat', 3))[0]).toBe('c');
  });

  it.each(NAMES)('%s gives no more than it is asked for, each once', async (name) => {
    const found = await (await built(name)).search('tiền mặt, kinh phí, kỹ sư, họp', 2);
    expect(found.length).toBeLessThanOrEqual(2);
    expect(new Set(found).size).toBe(found.length);
  });
});
