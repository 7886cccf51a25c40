// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/Appearance.h"

namespace telaah::ui {

Appearance appearanceOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return {
            .window = QRgb(0xe9e6df),
            .panel = QRgb(0xeeece6),
            .raised = QRgb(0xfffffd),
            .border = QRgb(0xd3cec3),
            .edge = QRgb(0x827c70),
            .text = QRgb(0x23211d),
            .muted = QRgb(0x625d52),
            .accent = QRgb(0x1d5c93),
            .accentFill = QRgb(0xdbe7f2),
        };
    case Theme::Sepia:
        return {
            .window = QRgb(0xe3d8c0),
            .panel = QRgb(0xe9dfc9),
            .raised = QRgb(0xf9f2e1),
            .border = QRgb(0xcdbf9f),
            .edge = QRgb(0x7d6e50),
            .text = QRgb(0x332a1b),
            .muted = QRgb(0x64563c),
            .accent = QRgb(0x75430f),
            .accentFill = QRgb(0xe9d6b2),
        };
    case Theme::Dark:
        return {
            .window = QRgb(0x202427),
            .panel = QRgb(0x22262a),
            .raised = QRgb(0x2b3034),
            .border = QRgb(0x41474c),
            .edge = QRgb(0x858b90),
            .text = QRgb(0xe8e6e1),
            .muted = QRgb(0xa9aaa6),
            .accent = QRgb(0x6fb3e8),
            .accentFill = QRgb(0x2f4257),
        };
    case Theme::HighContrast:
        return {
            .window = QRgb(0x000000),
            .panel = QRgb(0x000000),
            .raised = QRgb(0x141414),
            .border = QRgb(0xb8b8b8),
            .edge = QRgb(0xb8b8b8),
            .text = QRgb(0xffffff),
            .muted = QRgb(0xe0e0e0),
            .accent = QRgb(0xffd60a),
            .accentFill = QRgb(0x004c99),
        };
    }
    Q_UNREACHABLE();
}

QPalette paletteOf(const Appearance &appearance)
{
    QPalette palette;
    palette.setColor(QPalette::Window, appearance.window);
    palette.setColor(QPalette::WindowText, appearance.text);
    palette.setColor(QPalette::Base, appearance.raised);
    palette.setColor(QPalette::AlternateBase, appearance.panel);
    palette.setColor(QPalette::Text, appearance.text);
    palette.setColor(QPalette::PlaceholderText, appearance.muted);
    palette.setColor(QPalette::Button, appearance.raised);
    palette.setColor(QPalette::ButtonText, appearance.text);
    palette.setColor(QPalette::BrightText, appearance.text);
    palette.setColor(QPalette::ToolTipBase, appearance.raised);
    palette.setColor(QPalette::ToolTipText, appearance.text);
    palette.setColor(QPalette::Highlight, appearance.accentFill);
    palette.setColor(QPalette::HighlightedText, appearance.text);
    palette.setColor(QPalette::Link, appearance.accent);
    palette.setColor(QPalette::Light, appearance.raised);
    palette.setColor(QPalette::Midlight, appearance.border);
    palette.setColor(QPalette::Mid, appearance.border);
    palette.setColor(QPalette::Dark, appearance.border);
    palette.setColor(QPalette::Shadow, appearance.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, appearance.muted);
    return palette;
}

QString styleSheetOf(const Appearance &appearance)
{
    return QStringLiteral(R"css(
        QMenuBar { background: %1; border-bottom: 1px solid %4; padding: 2px 6px; }
        QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
        QMenuBar::item:selected { background: %8; color: %5; }
        QMenu { background: %3; color: %5; border: 1px solid %4; padding: 4px; }
        QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
        QMenu::item:selected { background: %8; color: %5; }
        QMenu::item:disabled { color: %6; }
        QMenu::separator { height: 1px; background: %4; margin: 4px 8px; }
        QToolBar { background: %1; border: none; border-bottom: 1px solid %4;
                   padding: 4px 8px; spacing: 2px; }
        QToolBar QToolButton { padding: 5px 9px; border: 1px solid transparent; border-radius: 5px; }
        QToolBar QToolButton:hover { background: %3; border-color: %4; }
        QToolBar QToolButton:focus { border-color: %7; }
        QToolBar QToolButton:disabled { color: %6; }
        QToolBar #searchButton { background: %3; border-color: %9; padding: 5px 12px; color: %6; }
        QToolBar #searchButton:hover, QToolBar #searchButton:focus { border-color: %7; }
        QStatusBar { background: %1; color: %6; border-top: 1px solid %4; }
        QStatusBar::item { border: none; }
        QStatusBar QLabel { color: %6; padding: 1px 8px; }
        #leftPanel, #outlinePanel, #rightPanel, #historyPanel, #searchPanel, #concordancePanel, #wordListPanel, #dockTitle { background: %2; }
        #leftPanel, #outlinePanel { border-right: 1px solid %4; }
        #rightPanel { border-left: 1px solid %4; }
        #leftPanel QAbstractItemView, #outlinePanel QAbstractItemView,
        #rightPanel QAbstractItemView, #historyPanel QAbstractItemView,
        #searchPanel QAbstractItemView, #wordListPanel QAbstractItemView {
            background: %2; border: none; outline: none; }
        #panelHeading, #cardsHeading { color: %6; font-weight: 600; }
        #panelHint { color: %6; }
        QLineEdit { background: %3; border: 1px solid %9; border-radius: 5px; padding: 3px 6px; }
        QLineEdit:focus { border-color: %7; }
        QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
            background: transparent; border: none; padding: 0; }
        #importList, #importLeftOut { background: %3; border: 1px solid %4; outline: none; }
        #importLeftOut::item { padding: 5px 4px; border-bottom: 1px solid %4; }
        #importRemarks { background: %8; border-radius: 5px; padding: 6px 8px; }
        #importSummary { color: %6; }
        QToolButton[switch="true"] { color: %6; border: 1px solid %9; padding: 3px 7px;
                                     border-radius: 5px; background: transparent; }
        QToolButton[switch="true"]:hover { background: %3; }
        QToolButton[switch="true"]:checked { color: %5; background: %8; border-color: %7; }
        QToolButton[switch="true"]:focus { border-color: %7; }
        QToolButton[switch="true"]:disabled { border-color: %4; }
        #cardSort, #cardFilterMenu, #importHere { color: %6; border: 1px solid transparent; padding: 3px 7px;
                                     border-radius: 5px; background: transparent; }
        #cardSort:hover, #cardFilterMenu:hover, #importHere:hover { background: %3; border-color: %4; }
        #cardSort:focus, #cardFilterMenu:focus, #importHere:focus { border-color: %7; }
        #cardSort::menu-indicator, #cardFilterMenu::menu-indicator { image: none; }
        #cardCondition { background: %8; border: 1px solid transparent; border-radius: 9px;
                         padding: 2px 9px; }
        #cardCondition:hover, #cardCondition:focus { border-color: %7; }
        #searchProblem, #importProblem { background: %8; border-radius: 5px; padding: 6px 8px; }
        #searchSummary, #concordanceSummary, #wordSummary, #otherNames { color: %6; }
        #savedQueries::menu-indicator { image: none; }
        #searchSuggestion, #searchSmallLetters { color: %7; text-align: left; border: 1px solid transparent;
                            border-radius: 5px; padding: 3px 6px; background: transparent; }
        #searchSuggestion:hover, #searchSuggestion:focus, #searchSmallLetters:hover,
        #searchSmallLetters:focus { border-color: %7; }
        #concordanceLines { background: %3; border: none; border-top: 1px solid %4; outline: none; }
        QHeaderView::section { background: %2; color: %6; border: none;
                                                 border-bottom: 1px solid %4; padding: 3px 6px; }
        #queryOffers { background: %3; border: 1px solid %4; outline: none; padding: 2px; }
        #queryOffers::item { padding: 4px 6px; border: none; }
        #queryOffers::item:selected { padding: 4px 6px; background: %8; color: %5; }
        #secondReading { background: %2; border-left: 1px solid %4; }
        #findBar { background: %2; border-bottom: 1px solid %4; }
        #findCount { color: %6; }
        #messageBar, #draftBar { background: %8; border-bottom: 1px solid %7; }
        #selectionBar, #tagPalette { background: %3; border: 1px solid %4; border-radius: 8px; }
        #selectionBar QToolButton { border: 1px solid transparent; padding: 4px 9px;
                                    border-radius: 5px; background: transparent; }
        #selectionBar QToolButton:hover { background: %8; }
        #selectionBar QToolButton:focus { border-color: %7; }
        #selectionBar QToolButton[recent="true"] { color: %6; padding: 3px 7px; }
        #newConcept { border: 1px solid transparent; border-radius: 5px; padding: 3px 9px;
                      background: transparent; color: %7; }
        #newConcept:hover, #newConcept[current="true"] { background: %8; border-color: %7; }
        #paletteHead { border: none; border-bottom: 1px solid %9; }
        #tagPalette QLineEdit { border: none; padding: 9px 14px; background: transparent; }
        #tagPalette QListView { border: none; background: transparent; outline: none; }
        #tagPalette #columnHeading, #tagPalette #paletteHint, #paletteKeys { color: %6; }
        #noteEditor { background: %2; color: %5; border: 1px solid %7; border-radius: 4px; }
        #documentNote { background: transparent; color: %5; border: none;
                        border-left: 2px solid %9; padding-left: 3px; }
        #documentNote:focus { background: %3; border-left-color: %7; }
        #titleEditor { background: %3; border: 1px solid %7; border-radius: 3px; padding: 2px 4px; }
        QMainWindow::separator { background: %4; width: 1px; height: 1px; }
        #shortcuts::item { padding: 2px 0; }
        QSplitter::handle { background: %4; }
        QToolTip { background: %3; color: %5; border: 1px solid %4; padding: 3px; }
        QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
        QScrollBar::handle:vertical { background: %4; min-height: 36px; border-radius: 4px;
                                      margin: 2px; }
        QScrollBar::handle:vertical:hover { background: %6; }
        QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
        QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }
    )css")
        .arg(
            appearance.window.name(), appearance.panel.name(), appearance.raised.name(),
            appearance.border.name(), appearance.text.name(), appearance.muted.name(),
            appearance.accent.name(), appearance.accentFill.name(), appearance.edge.name());
}

} // namespace telaah::ui
