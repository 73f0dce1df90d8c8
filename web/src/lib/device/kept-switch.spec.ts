/** Proves that what was switched off stays so on this device, in all its tabs, and as long as the page where nothing is kept. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { KeptSwitch } from './kept-switch';

describe('a switch that the device keeps', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => void jest.restoreAllMocks());

  it('is on until it is switched off, and then off after a reload', () => {
    const one = new KeptSwitch('one');
    expect(one.isOn()).toBe(true);
    one.turn(false);
    expect(new KeptSwitch('one').isOn()).toBe(false);
    expect(new KeptSwitch('other').isOn()).toBe(true);
  });

  it('may be off until it is switched on', () => {
    const one = new KeptSwitch('one', false);
    expect(one.isOn()).toBe(false);
    one.turn(true);
    expect(new KeptSwitch('one', false).isOn()).toBe(true);
  });

  it('follows another tab, and tells who watches it', () => {
    const one = new KeptSwitch('one');
    const told = jest.fn();
    const leave = one.watch(told);
    localStorage.setItem('one', 'off');
    window.dispatchEvent(new StorageEvent('storage', { key: 'one' }));
    expect(one.isOn()).toBe(false);
    expect(told).toHaveBeenCalledTimes(1);
    leave();
    one.turn(true);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('lasts as long as the page where nothing may be kept', () => {
    for (const name of ['getItem', 'setItem'] as const)
      jest.spyOn(Storage.prototype, name).mockImplementation(() => {
        throw new Error('forbidden');
      });
    const one = new KeptSwitch('one');
    expect(one.isOn()).toBe(true);
    one.turn(false);
    expect(one.isOn()).toBe(false);
  });
});
