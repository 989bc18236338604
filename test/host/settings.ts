/** Settings under which an editor is quiet, and the same on every machine. */
export const quiet: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  // Else a chat panel opens and takes the focus.
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  // Else the browser's editor saves a quick fix at once, and a test cannot take it back.
  'files.autoSave': 'off',
  'remote.autoForwardPorts': false,
  'window.restoreWindows': 'none',
};
