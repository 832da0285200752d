package nl.floreynwijk.base.ui;

/**
 * A page that a module has for everybody and that stands on its own, without the application. A module declares a bean of this
 * type; {@code home} shows it on the front page.
 *
 * @param activity name of what it is about, on whose card of the front page it stands
 * @param path where it is, from the slash on
 * @param title key of what its link says
 */
public record OpenPage(String activity, String path, String title) {}
