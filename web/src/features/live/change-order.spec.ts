/** Proves that no change is lost, doubled or handed out of turn. */
import { describe, expect, it } from '@jest/globals';
import { ChangeOrder, type ChangePage, type NumberedChange } from './change-order';

const change = (seq: number, type = 'CONTRIBUTION_SUBMITTED'): NumberedChange => ({ seq, type });

/** A server that knows changes 1 to `known`, two a page, and may be out of reach. */
function hall() {
  const server = { known: 0, reachable: true, hold: Promise.resolve() };
  const delivered: number[] = [];
  const ask = async (seq: number): Promise<ChangePage<NumberedChange>> => {
    await server.hold;
    if (!server.reachable) throw new Error('out of reach');
    const all = Array.from({ length: server.known }, (_, at) => change(at + 1)).filter(
      (one) => one.seq > seq,
    );
    const changes = all.slice(0, 2);
    return { changes, hasMore: all.length > 2, seq: changes.at(-1)?.seq ?? server.known };
  };
  const order = new ChangeOrder({ from: 0, ask, deliver: (one) => delivered.push(one.seq) });
  return { server, delivered, order };
}

describe('changes of a meeting', () => {
  it('are handed out once, though they come live and are asked for too', async () => {
    const { server, delivered, order } = hall();
    server.known = 3;
    order.receive(change(1));
    await order.catchUp();
    order.receive(change(2));
    order.receive(change(3));
    expect(delivered).toEqual([1, 2, 3]);
  });

  it('that come live while missed ones are asked for wait their turn', async () => {
    const { server, delivered, order } = hall();
    let answer = () => {};
    server.hold = new Promise((resolve) => (answer = resolve));
    server.known = 5;
    const caughtUp = order.catchUp();
    order.receive(change(7));
    order.receive(change(6));
    answer();
    await caughtUp;
    expect(delivered).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('are not skipped when the server was out of reach', async () => {
    const { server, delivered, order } = hall();
    server.known = 2;
    server.reachable = false;
    await order.catchUp();
    expect(order.isBehind()).toBe(true);
    server.reachable = true;
    server.known = 3;
    order.receive(change(3));
    await order.catchUp();
    expect(order.isBehind()).toBe(false);
    expect(delivered).toEqual([1, 2, 3]);
  });

  it('are asked for when the server says there was a gap', async () => {
    const { server, delivered, order } = hall();
    server.known = 4;
    order.receive(change(0, 'RESYNC'));
    await order.catchUp();
    expect(delivered).toEqual([1, 2, 3, 4]);
  });
});
