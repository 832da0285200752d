package nl.floreynwijk.base.ui;

import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A part of the menu, most important first. A page belongs to it by the first word of its address. */
enum MenuGroup {
    GENERAL("", "base.menu"),
    OFFICE("kantoor", "base.menu.office"),
    ADMINISTRATION("beheer", "base.menu.administration"),
    MINE("mijn", "base.menu.mine"),
    DEMO("demo", "base.menu.demo");

    private final String word;
    private final String key;

    MenuGroup(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** Key of the group's name. */
    String key() {
        return key;
    }

    /** The pages group by group, and within a group in their own order. */
    static List<MenuEntry> sorted(List<MenuEntry> entries) {
        return entries.stream().sorted(Comparator.comparing(MenuGroup::of)).toList();
    }

    /** The pages of this group, in their own order. */
    List<MenuEntry> within(List<MenuEntry> entries) {
        return entries.stream().filter(entry -> of(entry) == this).toList();
    }

    private static MenuGroup of(MenuEntry entry) {
        return Stream.of(values())
                .filter(group -> !group.word.isEmpty() && pathOf(entry).startsWith(group.word + "/"))
                .findFirst()
                .orElse(GENERAL);
    }

    private static String pathOf(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }
}
