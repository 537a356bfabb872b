package org.confide.reminder;

/**
 * A text gateway that takes e-mail: a message to {@code 2125550101@gateway} arrives on that telephone. The address is
 * set as {@code {number}@gateway.example}.
 */
class MailToText implements TextGateway {

    private static final String NUMBER = "{number}";
    private static final int WITHOUT_COUNTRY = 10;
    private static final int FEWEST_DIGITS = 7;

    private final MailServer mail;
    private final String address;

    MailToText(MailServer mail, String address) {
        this.mail = mail;
        this.address = address.strip();
    }

    @Override
    public boolean ready() {
        return mail.ready() && address.contains(NUMBER) && address.indexOf('@') > 0;
    }

    @Override
    public Handover send(String number, String text) {
        String digits = digits(number);
        return digits.length() < FEWEST_DIGITS
                ? Handover.refused(Obstacle.NO_SUCH_ADDRESS)
                : mail.send(address.replace(NUMBER, digits), "", text);
    }

    /** The digits before any extension, without the country code of North America. */
    static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (Character.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
            } else if ("xXeE#".indexOf(c) >= 0 && digits.length() >= FEWEST_DIGITS) {
                break;
            }
        }
        return digits.length() == WITHOUT_COUNTRY + 1 && digits.charAt(0) == '1'
                ? digits.substring(1)
                : digits.toString();
    }
}
