/** Proves when the product says that it is offline or reconnecting, and whom it tells that it is back. */
import { describe, expect, it } from '@jest/globals';
import { Connection } from './connection';

describe('the connection', () => {
  it('is online before anybody listens and after a socket closed on purpose', () => {
    const connection = new Connection();
    expect(connection.current()).toMatchObject({ state: 'online', live: false });
    connection.socketOpened();
    connection.socketClosed(true);
    expect(connection.current()).toMatchObject({ state: 'online', live: false });
  });

  it('is reconnecting after a break', () => {
    const connection = new Connection();
    connection.socketOpened();
    connection.socketClosed(false);
    expect(connection.current()).toMatchObject({ state: 'reconnecting', live: false });
  });

  it('counts a state from its beginning, whatever else changes', () => {
    const connection = new Connection();
    const { since } = connection.current();
    connection.socketOpened();
    expect(connection.current()).toMatchObject({ state: 'online', live: true });
    expect(connection.current().since).toBe(since);
  });

  it('is offline when the browser says so, whatever the socket does', () => {
    const connection = new Connection();
    connection.networkIs(false);
    connection.socketClosed(false);
    expect(connection.current().state).toBe('offline');
    connection.networkIs(true);
    expect(connection.current().state).toBe('reconnecting');
  });

  it('tells of every opening, until nobody wants to know', () => {
    const connection = new Connection();
    let told = 0;
    const stop = connection.onConnected(() => (told += 1));
    connection.socketOpened();
    connection.socketClosed(false);
    connection.socketOpened();
    stop();
    connection.socketOpened();
    expect(told).toBe(2);
  });
});
