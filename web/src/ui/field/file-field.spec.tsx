/** Proves that a chosen file is handed on, and that its name is shown as what it is: a text of somebody's. */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { FileField } from './file-field';

afterEach(cleanup);

describe('a field for a file', () => {
  it('CVE-2024-27095: hands the file on and shows its name as a text, whatever stands in it', () => {
    const onChange = jest.fn();
    const { container } = render(
      <FileField id="file" label="Reunión" action="Elegir" accept=".json" onChange={onChange} />,
    );
    const file = new File(['{}'], '<img src=x onerror=alert(1)>.json');
    fireEvent.change(screen.getByLabelText(/^Reunión/), { target: { files: [file] } });
    expect(onChange).toHaveBeenCalledWith(file);
    expect(screen.getByText(file.name)).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
  });
});
