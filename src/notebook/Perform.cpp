// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Perform.h"

#include "notebook/Notebook.h"

namespace telaah::notebook {

Result<void> perform(Notebook &notebook, const PreparedAction &prepared)
{
    return notebook.act(prepared);
}

} // namespace telaah::notebook
