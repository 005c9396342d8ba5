import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

const azurite: MantineColorsTuple = ["#eef5fa", "#dde9f2", "#b9d3e6", "#8fb9d7", "#74b4e2", "#3a83b5", "#22689a", "#1a5a8a", "#164e78", "#103c5e"];
const cinnabar: MantineColorsTuple = ["#fdf1ed", "#f9e2db", "#f2c3b5", "#f0a791", "#f09178", "#d65f45", "#c04630", "#ad3420", "#922a19", "#752013"];

/** Mantine's greys of the dark scheme, in the tone of the tokens. */
const dark: MantineColorsTuple = ["#d3d7d9", "#b9c0c4", "#98a1a6", "#6b757c", "#49535b", "#2d343a", "#21272c", "#1a1f23", "#13171a", "#0d1114"];

export const theme = createTheme({
  colors: { azurite, cinnabar, dark },
  primaryColor: "azurite",
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: "sm",
  cursorType: "pointer",
  fontFamily: "var(--of-sans)",
  fontFamilyMonospace: "var(--of-mono)",
  headings: {
    fontFamily: "var(--of-sans)",
    fontWeight: "600",
    sizes: { h1: { fontSize: "1.5rem", lineHeight: "1.3" }, h2: { fontSize: "1.0625rem", lineHeight: "1.4" } },
  },
  components: {
    Table: { defaultProps: { verticalSpacing: 9, horizontalSpacing: 12 } },
    // Mantine's <header> inside a dialog would be a second banner of the page.
    ModalHeader: { defaultProps: { role: "presentation" } },
    DrawerHeader: { defaultProps: { role: "presentation" } },
    Tooltip: { defaultProps: { withArrow: true, multiline: true, maw: 320, events: { hover: true, focus: true, touch: true } } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45 } } },
  },
});

/** Mantine's own surfaces take the tokens, so that both speak one language. */
export const cssVariables: CSSVariablesResolver = () => {
  const surfaces = {
    "--mantine-color-body": "var(--of-sheet)",
    "--mantine-color-text": "var(--of-ink)",
    "--mantine-color-dimmed": "var(--of-ink-3)",
    "--mantine-color-default": "var(--of-sheet)",
    "--mantine-color-default-color": "var(--of-ink)",
    "--mantine-color-default-border": "var(--of-rule-strong)",
    "--mantine-color-default-hover": "var(--of-sunk)",
    "--mantine-color-placeholder": "var(--of-ink-3)",
    "--mantine-color-error": "var(--of-cinnabar)",
    "--mantine-color-anchor": "var(--of-azurite)",
  };
  return { variables: {}, light: surfaces, dark: surfaces };
};
