/** How does the kit look by default? Colours and sizes come from ui/styles/tokens.css; here only its behaviour. */
import { createTheme } from '@mantine/core';

export const theme = createTheme({
  fontFamily: 'var(--am-font)',
  respectReducedMotion: true,
  cursorType: 'pointer',
  defaultRadius: 'md',
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    Select: { defaultProps: { size: 'md', searchable: true, allowDeselect: false, checkIconPosition: 'right' } },
    MultiSelect: { defaultProps: { size: 'md', searchable: true } },
  },
});
