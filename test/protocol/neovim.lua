-- Drives the server with Neovim as people do who use no VS Code. Neovim 0.7 and later.
-- The server is in $NAMEDESK_SERVER, run by $NAMEDESK_NODE; the folder is $NAMEDESK_FOLDER.
local folder = vim.env.NAMEDESK_FOLDER
local failed = false
local function check(ok, what)
  io.stdout:write((ok and 'ok ' or 'FAIL ') .. what .. '\n')
  failed = failed or not ok
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/c.txt'))
  local buffer = vim.api.nvim_get_current_buf()
  local exit
  local id = vim.lsp.start_client({
    name = 'namedesk',
    cmd = { vim.env.NAMEDESK_NODE, vim.env.NAMEDESK_SERVER, '--stdio' },
    root_dir = folder,
    workspace_folders = { { uri = vim.uri_from_fname(folder), name = 'desk' } },
    on_exit = function(code) exit = code end,
  })
  vim.lsp.buf_attach_client(buffer, id)
  local client = vim.lsp.get_client_by_id(id)
  check(vim.wait(10000, function() return client.initialized end, 20), 'the server starts')

  local function count() return #vim.diagnostic.get(buffer) end
  check(vim.wait(10000, function() return count() == 4 end, 20), 'four diagnostics: ' .. count())
  local function all() return #vim.diagnostic.get() end
  check(vim.wait(10000, function() return all() == 5 end, 20), 'and one in an article that is not open: ' .. all())
  local first = vim.diagnostic.get(buffer)[1]
  check(first.source == 'namedesk', 'they say where they come from')

  local function at(line, column)
    vim.api.nvim_win_set_cursor(0, { line, column })
    return vim.lsp.util.make_position_params(0, client.offset_encoding)
  end
  local hover = client.request_sync('textDocument/hover', at(3, 12), 10000, buffer).result
  check(hover and hover.contents.value:find('Dmitry Petelin', 1, true), 'hover names the person')

  at(3, 12)
  vim.lsp.buf.definition()
  local function there() return vim.fn.fnamemodify(vim.api.nvim_buf_get_name(0), ':t') == 'a.txt' end
  check(vim.wait(5000, there, 20), 'definition opens the article that introduces the person')
  vim.api.nvim_set_current_buf(buffer)

  local range = {
    start = { line = first.lnum, character = first.col },
    ['end'] = { line = first.end_lnum, character = first.end_col },
  }
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = range,
    context = { diagnostics = {} },
  }
  local actions = client.request_sync('textDocument/codeAction', params, 10000, buffer).result
  check(actions and #actions >= 3, 'three fixes at least')
  vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
  local line = vim.api.nvim_buf_get_lines(buffer, 2, 3, false)[1]
  check(line:find('^Cosmonaut Dmitry Petelin had'), 'the fix is applied: ' .. line)
  check(vim.wait(10000, function() return count() == 3 end, 20), 'one diagnostic less: ' .. count())

  local bulk = client.request_sync('textDocument/codeAction', {
    textDocument = params.textDocument,
    range = { start = { line = 4, character = 25 }, ['end'] = { line = 4, character = 25 } },
    context = { diagnostics = {} },
  }, 10000, buffer).result
  local last
  for _, action in ipairs(bulk) do
    if not last and action.title:find(' in %d+ articles') then last = action end
  end
  if not last.edit then last = client.request_sync('codeAction/resolve', last, 10000, buffer).result end
  vim.lsp.util.apply_workspace_edit(last.edit, client.offset_encoding)
  local d = vim.fn.bufnr(folder .. '/inner/d.txt')
  local text = table.concat(vim.api.nvim_buf_get_lines(d, 0, -1, false), '\n')
  check(text:find('Dmitry Petelin agreed', 1, true), 'the fix reaches an article that was not open')

  client.stop()
  check(vim.wait(5000, function() return exit ~= nil end, 20) and exit == 0, 'it ends with ' .. tostring(exit))
end

local ok, message = pcall(run)
if not ok then check(false, tostring(message)) end
vim.cmd(failed and 'cquit! 1' or 'qall!')
